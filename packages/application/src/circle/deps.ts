import type {
  Blocks,
  Circles,
  Clock,
  Cohorts,
  Commands,
  Commit,
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
};

export type CircleDeps = CircleReadDeps & {
  readonly clock: Clock;
  readonly commands: Commands;
  readonly commit: Commit;
  readonly ids: Ids;
};
