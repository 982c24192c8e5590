import * as z from "zod";
import { CohortId, MentorshipId } from "../id/index.ts";
import type { Mentorship } from "../mentorship/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { addDays, Instant } from "../time/index.ts";
import type { CohortHealthError } from "./errors.ts";
import { nudgeEveryDays } from "./policy.ts";

/**
 * What a manager may have sent to both of a pair:
 * - `check_in`: how is it going, and a time to meet
 * - `rematch_offer`: somebody else can be found for either, if they want
 */
export const NudgeKind = z.enum(["check_in", "rematch_offer"]);
export type NudgeKind = z.infer<typeof NudgeKind>;

/** The latest mail to one pair that a manager asked for. */
export const PairNudge = z.strictObject({
  cohortId: CohortId,
  mentorshipId: MentorshipId,
  kind: NudgeKind,
  sentAt: Instant,
  revision: z.int().positive(),
});
export type PairNudge = z.infer<typeof PairNudge>;

/** When the pair may be written to again. */
export const nextNudgeAt = ({ sentAt }: PairNudge): Instant => addDays(sentAt, nudgeEveryDays);

/**
 * Refuses with `cohort_health.pair_over` for who has ended, with `cohort_health.pair_rests` a question
 * why they do not meet in a pause, and with `cohort_health.nudged_recently` the second in a week.
 */
export const nudgePair = (
  { id: mentorshipId, cohortId, status }: Mentorship & { readonly cohortId: CohortId },
  kind: NudgeKind,
  former: PairNudge | null,
  now: Instant,
): Result<PairNudge, CohortHealthError> => {
  if (status === "ended") return err({ code: "cohort_health.pair_over" });
  if (status === "paused" && kind === "check_in") return err({ code: "cohort_health.pair_rests" });
  if (former !== null && now < nextNudgeAt(former)) {
    return err({ code: "cohort_health.nudged_recently" });
  }
  const revision = (former?.revision ?? 0) + 1;
  return ok({ cohortId, mentorshipId, kind, sentAt: now, revision });
};
