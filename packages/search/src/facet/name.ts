/** The facets in the order in which a snapshot stores them and an answer lists them. */
export const FACETS = [
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

/** `price` has the values `free` and `paid`; `time` has `left` and `none`: is a free slot ahead? */
export type FacetName = (typeof FACETS)[number];

/** A value of these may occur several times in one listing. */
export const MANY_VALUED: ReadonlySet<FacetName> = new Set<FacetName>(["skill", "language"]);
