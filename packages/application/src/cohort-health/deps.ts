import type { OwnCohortDeps } from "../cohort/index.ts";
import type {
  Circles,
  Clock,
  Commands,
  Commit,
  Deliveries,
  Enrolments,
  Ids,
  Meetings,
  Members,
  Mentorships,
  PairNudges,
  Persons,
  ReportFacts,
} from "../ports/index.ts";

/**
 * What the health of a cohort is seen by. There is no port among them from which it could take a
 * message, a note, an agenda or an answer.
 */
export type CohortHealthDeps = OwnCohortDeps & {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly members: Pick<Members, "get" | "check">;
  readonly enrolments: Pick<Enrolments, "listOf">;
  readonly mentorships: Pick<Mentorships, "get" | "listOfCohort">;
  readonly circles: Pick<Circles, "listOf">;
  readonly persons: Pick<Persons, "get">;
  readonly deliveries: Pick<Deliveries, "getMany">;
  readonly meetings: Meetings;
  readonly reportFacts: Pick<ReportFacts, "answeredAt">;
  readonly pairNudges: PairNudges;
};
