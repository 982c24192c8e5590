import type { PersonId } from "@waymark/domain/id";
import type { SavedSearchList } from "@waymark/domain/saved-search";
import type { Write } from "./storage.ts";

export type SavedSearches = {
  readonly ofPerson: (personId: PersonId) => Promise<SavedSearchList>;
  /** Refused with `storage.busy` unless the stored revision is one below, or none for 1. */
  readonly put: (list: SavedSearchList) => Write;
};
