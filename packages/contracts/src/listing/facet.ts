/**
 * The facets of a search, in the order in which they are shown. `price` has the values `free` and
 * `paid`; `time` has `left` and `none`: can anything be booked at all?
 */
export const facetNames = [
  "skill",
  "industry",
  "function",
  "seniority",
  "language",
  "country",
  "price",
  "zone",
  "time",
] as const;
export type FacetName = (typeof facetNames)[number];
