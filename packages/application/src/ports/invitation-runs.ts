import type { EnrolmentSide } from "@waymark/domain/enrolment";
import type { CohortId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "./storage.ts";

/** A manager's word to write to many people of a cohort, carried out in small batches. */
export type InvitationRun = {
  readonly cohortId: CohortId;
  /** What it was begun for; of a cohort that is called off, every run tells people so. */
  readonly kind: "invite" | "remind";
  /** Absent: both. */
  readonly side?: EnrolmentSide | undefined;
  readonly requestedAt: Instant;
  /** Counts up over all runs of the cohort. */
  readonly batch: number;
  /** Where the next batch begins; absent at the beginning. */
  readonly cursor?: string | undefined;
  readonly isDone: boolean;
};

export type InvitationRuns = {
  readonly get: (cohortId: CohortId) => Promise<InvitationRun | null>;
  /** Refused with `cohort.changed_meanwhile` unless the stored batch is one below, or none for 1. */
  readonly put: (run: InvitationRun) => Write;
};
