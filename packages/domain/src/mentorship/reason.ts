import * as z from "zod";
import { MentorshipId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { Side } from "../side/index.ts";
import { Instant } from "../time/index.ts";
import type { MentorshipError } from "./errors.ts";
import type { Mentorship } from "./mentorship.ts";

/** A closed list, as free words would tell who wrote them. */
export const EndingReason = z.enum([
  "goals_reached",
  "goals_changed",
  "no_time",
  "not_a_fit",
  "not_heard",
  "hard_to_reach",
  "prefer_not_to_say",
]);
export type EndingReason = z.infer<typeof EndingReason>;

/** Why somebody ended, if they want to say so; read by nobody but `releaseReasons`. */
export const GivenReason = z.strictObject({
  mentorshipId: MentorshipId,
  side: Side,
  reason: EndingReason,
  givenAt: Instant,
});
export type GivenReason = z.infer<typeof GivenReason>;

/** @param former the reason that this side has given already, if any */
export const giveReason = (
  mentorship: Mentorship,
  side: Side,
  reason: EndingReason,
  former: GivenReason | null,
  now: Instant,
): Result<GivenReason, MentorshipError> =>
  mentorship.status !== "ended" || former !== null
    ? err({ code: "mentorship.no_reason_asked" })
    : ok({ mentorshipId: mentorship.id, side, reason, givenAt: now });
