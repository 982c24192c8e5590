import type { Blocks, Clock, Commit, Mentorships, Persons, Shelves } from "../ports/index.ts";

export type ResourceDeps = {
  readonly clock: Clock;
  readonly commit: Commit;
  readonly persons: Pick<Persons, "get">;
  readonly mentorships: Pick<Mentorships, "get">;
  readonly blocks: Pick<Blocks, "guard">;
  readonly shelves: Shelves;
};
