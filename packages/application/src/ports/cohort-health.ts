import type { Meeting, PairNudge } from "@waymark/domain/cohort-health";
import type { CohortId, MentorshipId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import type { Write } from "./storage.ts";

/** When a pair meets, without a word of what they meet about. */
export type Meetings = {
  /** Of that mentorship, in no order. */
  readonly ofPair: (
    mentorship: Pick<Mentorship, "id" | "mentorId" | "menteeId" | "proposedAt" | "ending">,
  ) => Promise<readonly Meeting[]>;
};

/** What managers had sent to pairs: the latest one of each. */
export type PairNudges = {
  readonly get: (cohortId: CohortId, mentorshipId: MentorshipId) => Promise<PairNudge | null>;
  /** All of a cohort, in no order. */
  readonly ofCohort: (cohortId: CohortId) => Promise<readonly PairNudge[]>;
  /** Refused with `cohort_health.changed_meanwhile` unless the stored revision is one below, or none for 1. */
  readonly put: (nudge: PairNudge) => Write;
};
