import * as z from "zod";
import { PersonId, SavedSearchId } from "../id/index.ts";
import { line } from "../text/index.ts";
import { Instant } from "../time/index.ts";

/** Whoever needs more is better served by a wider search. */
export const savedSearchesMax = 20;
export const savedQueryLengthMax = 1000;

export const SavedSearchName = line(1, 60);

/** A search that somebody wants to open again. */
export const SavedSearch = z.strictObject({
  id: SavedSearchId,
  name: SavedSearchName,
  /** The part of the search page's address after `?`. */
  query: z.string().min(1).max(savedQueryLengthMax),
  savedAt: Instant,
});
export type SavedSearch = z.infer<typeof SavedSearch>;

/** All of one person's: one thing, so that two that are saved at once cannot pass the limit. */
export const SavedSearchList = z.strictObject({
  personId: PersonId,
  searches: z.array(SavedSearch).max(savedSearchesMax),
  /** 0 before the first one. */
  revision: z.int().nonnegative(),
});
export type SavedSearchList = z.infer<typeof SavedSearchList>;

export const noSavedSearches = (personId: PersonId): SavedSearchList => ({
  personId,
  searches: [],
  revision: 0,
});
