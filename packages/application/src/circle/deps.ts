import type {
  Blocks,
  Circles,
  Clock,
  Cohorts,
  Commands,
  Commit,
  Dues,
  Ids,
  Organisations,
  Persons,
  Programmes,
} from "../ports/index.ts";

export type CircleReadDeps = {
  readonly blocks: Pick<Blocks, "listOf">;
  readonly circles: Circles;
  readonly cohorts: Pick<Cohorts, "get">;
  readonly organisations: Pick<Organisations, "get">;
  readonly persons: Pick<Persons, "get">;
  readonly programmes: Pick<Programmes, "get">;
  readonly clock: Clock;
};

export type CircleTurnDeps = Pick<CircleReadDeps, "circles" | "cohorts" | "programmes"> & {
  readonly clock: Clock;
  readonly commit: Commit;
  readonly dues: Dues;
  readonly ids: Ids;
};

export type CircleDeps = CircleReadDeps &
  CircleTurnDeps & {
    readonly commands: Commands;
  };
