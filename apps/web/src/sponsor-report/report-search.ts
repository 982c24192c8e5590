import { textOf } from "@waymark/contracts/query-string";

const names = ["cohort", "department", "location", "month"] as const;

/** The part of the address that says what a report is about. */
export type ReportSearch = { readonly [Name in (typeof names)[number]]?: string };

export const parseReportSearch = (query: Readonly<Record<string, unknown>>): ReportSearch =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(query[name]);
      return text === undefined || text === "" ? [] : [[name, text]];
    }),
  );
