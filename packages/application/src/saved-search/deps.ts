import type { Clock, Commit, SavedSearches } from "../ports/index.ts";

export type SavedSearchDeps = {
  readonly clock: Clock;
  readonly commit: Commit;
  readonly savedSearches: SavedSearches;
};
