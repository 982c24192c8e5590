import { textOf } from "@waymark/contracts/query-string";

export const pickerNames = ["offering", "at", "date", "view", "zone"] as const;

export type Texts<Name extends string> = { readonly [Each in Name]?: string };

export const textsOf = (query: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(query[name]);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );

/** Where somebody stands among free times; what the names hold is read by the pages. */
export const pickerQuery = (
  query: Readonly<Record<string, unknown>>,
): Texts<(typeof pickerNames)[number]> => textsOf(query, pickerNames);
