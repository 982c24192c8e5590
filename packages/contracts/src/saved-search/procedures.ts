import { SavedSearchId } from "@waymark/domain/id";
import {
  savedQueryLengthMax,
  SavedSearch,
  savedSearchesMax,
  SavedSearchName,
} from "@waymark/domain/saved-search";
import * as z from "zod";
import { normalSearch } from "../search-address/index.ts";

/** A person's own, the newest first. */
export const SavedSearchesAnswer = z.object({
  searches: z.array(z.object(SavedSearch.shape)).max(savedSearchesMax),
});
export type SavedSearchesAnswer = z.infer<typeof SavedSearchesAnswer>;

/**
 * The search page's address after `?`. It is read as that page reads it, and kept as that page writes
 * it: what makes no sense there is left out, and nothing at all is refused.
 */
const SearchQuery = z
  .string()
  .max(savedQueryLengthMax)
  .transform(normalSearch)
  .pipe(SavedSearch.shape.query);

export const SaveSearchInput = z.strictObject({
  /** Made by the client when the form opens: sent again, it is the same search. */
  searchId: SavedSearchId,
  name: SavedSearchName,
  query: SearchQuery,
});
export type SaveSearchInput = z.infer<typeof SaveSearchInput>;

export const RenameSearchInput = z.strictObject({ searchId: SavedSearchId, name: SavedSearchName });
export type RenameSearchInput = z.infer<typeof RenameSearchInput>;

export const RemoveSearchInput = z.strictObject({ searchId: SavedSearchId });
export type RemoveSearchInput = z.infer<typeof RemoveSearchInput>;
