/** A half-open interval of time, both ends as UTC ISO strings. */
export type Interval = { readonly start: string; readonly end: string };

/**
 * What the index knows of one public listing. Facet values (skills, industry, ...) are compared as
 * they stand; the text of name, headline, story, skills and company is folded into words.
 */
export type IndexedListing = {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly story: string;
  readonly skills: readonly string[];
  readonly industry: string;
  readonly function: string;
  readonly seniority: string;
  readonly company: string;
  readonly languages: readonly string[];
  readonly country: string;
  readonly timeZone: string;
  readonly priceCents: number;
  readonly rating: number;
  readonly reviews: number;
  readonly publishedAt: string;
  /** Free intervals over the horizon; a session starts on a UTC quarter-hour mark inside one. */
  readonly freeSlots: readonly Interval[];
};
