import type { OwnProgrammeDeps } from "../programme/index.ts";
import type {
  Clock,
  Cohorts,
  Commands,
  Commit,
  Deliveries,
  Dues,
  Enrolments,
  EnrolmentTallies,
  Ids,
  InvitationRuns,
  Members,
} from "../ports/index.ts";

export type CohortDeps = OwnProgrammeDeps & {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly dues: Pick<Dues, "schedule">;
  readonly commands: Commands;
  readonly members: Pick<Members, "get" | "check">;
  readonly cohorts: Cohorts;
  readonly enrolments: Enrolments;
  readonly enrolmentTallies: EnrolmentTallies;
  readonly invitationRuns: InvitationRuns;
  readonly deliveries: Pick<Deliveries, "getMany">;
};
