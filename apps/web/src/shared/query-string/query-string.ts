/** The part of an address after `?`: each name with its value, or its values when it stands twice. */
export type QueryValues = Readonly<Record<string, string | readonly string[]>>;

/** Reads `?q=data&skill=SQL&skill=Python`: plain names and values, as a person would write them. */
export const parseQueryString = (search: string): QueryValues => {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
};

/** Writes what {@link parseQueryString} reads; leaves out what is undefined or empty. */
export const stringifyQueryString = (values: Readonly<Record<string, unknown>>): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === "string" && one !== "") params.append(name, one);
    }
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
};
