import type {
  Clock,
  Commands,
  Commit,
  Ids,
  Members,
  Organisations,
  Programmes,
} from "../ports/index.ts";

export type ProgrammeDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly organisations: Pick<Organisations, "get">;
  readonly members: Pick<Members, "get" | "check">;
  readonly programmes: Programmes;
};
