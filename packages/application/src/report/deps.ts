import type { FindOtherDeps } from "../block/index.ts";
import type {
  Clock,
  Commands,
  Commit,
  Dues,
  Ids,
  Listings,
  Persons,
  Reports,
} from "../ports/index.ts";

export type ReportDeps = FindOtherDeps & {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly dues: Dues;
  readonly persons: Pick<Persons, "get">;
  readonly listings: Pick<Listings, "get" | "listByMentor">;
  readonly reports: Reports;
};
