import type { AppError } from "@waymark/contracts/error";
import type {
  RemoveSearchInput,
  RenameSearchInput,
  SavedSearchesAnswer,
  SaveSearchInput,
} from "@waymark/contracts/saved-search";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import {
  removeSearch,
  renameSearch,
  type SavedSearchList,
  saveSearch,
} from "@waymark/domain/saved-search";
import type { SavedSearchDeps } from "./deps.ts";

type Actor = { readonly personId: PersonId };
type Step = (list: SavedSearchList) => Result<SavedSearchList, AppError>;

/** Two windows of one person may meet; a third time it is something else. */
const triesMax = 3;

const change =
  (deps: SavedSearchDeps) =>
  async ({ personId }: Actor, step: Step): Promise<Result<SavedSearchesAnswer, AppError>> => {
    for (let tries = 0; tries < triesMax; tries += 1) {
      const list = await deps.savedSearches.ofPerson(personId);
      const next = step(list);
      if (!next.ok) return next;
      const { searches } = next.value;
      if (next.value === list) return ok({ searches });
      const committed = await deps.commit([deps.savedSearches.put(next.value)], []);
      if (committed.ok) return ok({ searches });
    }
    return err({ code: "storage.busy" });
  };

/** Keeps a search. Sent again with the same id, it is the same one. */
export const saveOneSearch =
  (deps: SavedSearchDeps) =>
  (actor: Actor, { searchId: id, name, query }: SaveSearchInput) =>
    change(deps)(actor, (list) => saveSearch(list, { id, name, query, savedAt: deps.clock.now() }));

/** @returns `saved_search.not_found` for what is not there or not the person's own */
export const renameOneSearch =
  (deps: SavedSearchDeps) =>
  (actor: Actor, { searchId, name }: RenameSearchInput) =>
    change(deps)(actor, (list) => renameSearch(list, searchId, name));

/** Removing one twice is no error. */
export const removeOneSearch =
  (deps: SavedSearchDeps) =>
  (actor: Actor, { searchId }: RemoveSearchInput) =>
    change(deps)(actor, (list) => ok(removeSearch(list, searchId)));
