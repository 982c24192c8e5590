/** The facets of a search, in the order in which they are shown. */
export const facetNames = [
  "skill",
  "industry",
  "function",
  "seniority",
  "language",
  "country",
] as const;
export type FacetName = (typeof facetNames)[number];
