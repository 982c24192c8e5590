import type { CohortId, MentorshipId, PersonId, SessionId, SurveyId } from "@waymark/domain/id";
import type { HeldSession, ReportBlock, ReportSnapshot } from "@waymark/domain/sponsor-report";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "./storage.ts";

export type PairOfReport = {
  readonly mentorshipId: MentorshipId;
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
};

export type HeldSessionOfPair = HeldSession & { readonly id: SessionId };

/** Of one goal; without its words. */
export type GoalProgress = {
  readonly setAt?: Instant;
  readonly reachedAt?: Instant;
  readonly rating?: { readonly at: Instant; readonly start: number; readonly end: number };
};

/**
 * All that a sponsor's report can learn of a pair: that something happened, and when. There is no
 * port from which it could take a word of theirs.
 */
export type ReportFacts = {
  /** Those that took place, in the order of their starts. */
  readonly heldSessionsOf: (pair: PairOfReport) => Promise<readonly HeldSessionOfPair[]>;
  /** When each was answered, never what; those that were not are left out. */
  readonly answeredAt: (ids: readonly SurveyId[]) => Promise<ReadonlyMap<SurveyId, Instant>>;
  readonly goalsOf: (mentorshipId: MentorshipId) => Promise<readonly GoalProgress[]>;
};

export type ReportSnapshots = {
  /** The oldest first. */
  readonly ofCohort: (cohortId: CohortId) => Promise<readonly ReportSnapshot[]>;
  /** Refused with `sponsor_report.closed_meanwhile` when that month has one. */
  readonly insert: (snapshot: ReportSnapshot) => Write;
};

/** What was told of whom: read and written by nobody but who closes a month. */
export type ReportBlocks = {
  readonly ofCohort: (cohortId: CohortId) => Promise<readonly ReportBlock[]>;
  /** In place of what is there; together with the month's snapshot only, which keeps others out. */
  readonly put: (cohortId: CohortId, blocks: readonly ReportBlock[]) => readonly Write[];
};
