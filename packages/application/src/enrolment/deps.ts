import type {
  Clock,
  Cohorts,
  Commands,
  Commit,
  Enrolments,
  EnrolmentTallies,
  Ids,
  Organisations,
  Persons,
  Programmes,
} from "../ports/index.ts";

export type EnrolmentDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly persons: Pick<Persons, "get" | "replace">;
  readonly organisations: Pick<Organisations, "get">;
  readonly programmes: Pick<Programmes, "get">;
  readonly cohorts: Cohorts;
  readonly enrolments: Enrolments;
  readonly enrolmentTallies: EnrolmentTallies;
  /** The key of links in mails. */
  readonly linkSecret: string;
};
