import type { Draft } from "./draft.ts";

const partNames = {
  timeZone: "the time zone",
  week: "the usual week",
  overrides: "dates that differ",
  rules: "the rules",
  offerings: "the offerings",
} as const satisfies Record<keyof Draft, string>;

const parts = ["timeZone", "week", "overrides", "rules", "offerings"] as const;

/** Names the parts in which two drafts differ. */
export const differingParts = (a: Draft, b: Draft): readonly string[] =>
  parts
    .filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]))
    .map((part) => partNames[part]);
