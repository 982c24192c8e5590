import type { SavedSearchId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { SavedSearchErrorCode } from "./errors.ts";
import { type SavedSearch, type SavedSearchList, savedSearchesMax } from "./saved-search.ts";

type Changed = Result<SavedSearchList, { readonly code: SavedSearchErrorCode }>;

const next = (list: SavedSearchList, searches: SavedSearchList["searches"]): SavedSearchList => ({
  ...list,
  searches,
  revision: list.revision + 1,
});

/** The newest comes first. Unchanged, the same revision included, when its id is there already. */
export const saveSearch = (list: SavedSearchList, search: SavedSearch): Changed => {
  if (list.searches.some(({ id }) => id === search.id)) return ok(list);
  if (list.searches.length >= savedSearchesMax) return err({ code: "saved_search.limit_reached" });
  return ok(next(list, [search, ...list.searches]));
};

/** Unchanged when it is called so already. */
export const renameSearch = (list: SavedSearchList, id: SavedSearchId, name: string): Changed => {
  const search = list.searches.find((one) => one.id === id);
  if (search === undefined) return err({ code: "saved_search.not_found" });
  if (search.name === name) return ok(list);
  return ok(
    next(
      list,
      list.searches.map((one) => (one.id === id ? { ...one, name } : one)),
    ),
  );
};

/** Unchanged when it is not there, so that removing twice is no error. */
export const removeSearch = (list: SavedSearchList, id: SavedSearchId): SavedSearchList =>
  list.searches.some((one) => one.id === id)
    ? next(
        list,
        list.searches.filter((one) => one.id !== id),
      )
    : list;
