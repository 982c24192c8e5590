import type {
  Blocks,
  Clock,
  Commands,
  Commit,
  Dues,
  Goals,
  Ids,
  Mentorships,
  Persons,
} from "../ports/index.ts";

export type GoalDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly dues: Dues;
  readonly persons: Pick<Persons, "get">;
  readonly mentorships: Pick<Mentorships, "get">;
  readonly blocks: Pick<Blocks, "guard">;
  readonly goals: Goals;
};
