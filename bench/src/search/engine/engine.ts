import type { SearchQuery } from "@waymark/search/query";

/** What the bench asks of every engine: total, the first page, and counts of seven facets. */
export type Outcome = {
  readonly total: number;
  readonly ids: readonly string[];
  readonly facetValues: number;
};

export type Engine = { readonly ask: (query: SearchQuery, limit: number) => Outcome };

/**
 * Builds an engine over the first listings of the generated world.
 * @param snapshot the file of this engine's index, which is built beforehand
 */
export type OpenEngine = (listings: number, snapshot: string) => Engine;
