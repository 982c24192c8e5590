import * as z from "zod";
import { CircleId, EnrolmentId, MatchingRunId, MentorshipId } from "../id/index.ts";

/** Why a suggestion did not become real. None says that, or by whom, somebody was blocked. */
export const SkipReason = z.enum([
  /** One of them does not take part any more. */
  "not_enrolled",
  /** The two have a mentorship, or one of them a partner in this cohort, by now. */
  "paired_already",
  /** The mentor has no place left. */
  "mentor_full",
  /** The two cannot be brought together. */
  "not_possible",
]);
export type SkipReason = z.infer<typeof SkipReason>;

export const SuggestionStatus = z.enum(["proposed", "applied", "skipped"]);
export type SuggestionStatus = z.infer<typeof SuggestionStatus>;

const Parts = z.strictObject({
  skills: z.number(),
  industry: z.number(),
  values: z.number(),
  preference: z.number(),
});

const suggestion = {
  runId: MatchingRunId,
  /** One line for page, mail and API. */
  reason: z.string().max(1000),
  status: SuggestionStatus,
  skipped: SkipReason.optional(),
};

/** Two people whom a run brings together; each mentee stands in one at most. */
export const SuggestedPair = z.strictObject({
  ...suggestion,
  menteeId: EnrolmentId,
  mentorId: EnrolmentId,
  points: z.number().nonnegative(),
  /** What the points are made of. */
  parts: Parts,
  /** The manager wanted it. */
  isHandSet: z.boolean(),
  mentorshipId: MentorshipId.optional(),
});
export type SuggestedPair = z.infer<typeof SuggestedPair>;

/** Peers whom a run brings together, by their enrolments in the order of their ids. */
export const SuggestedCircle = z.strictObject({
  ...suggestion,
  /** Its place in the run, from 0. */
  number: z.int().nonnegative(),
  memberIds: z.array(EnrolmentId).min(3).max(8),
  circleId: CircleId.optional(),
});
export type SuggestedCircle = z.infer<typeof SuggestedCircle>;

/** Somebody whom a run found no partner for, and which rules did it. */
export const LeftOver = z.strictObject({
  runId: MatchingRunId,
  enrolmentId: EnrolmentId,
  because: z.array(z.string().max(300)).max(10),
  /** Whether applying the run has given them their advantage in the next one. */
  isCounted: z.boolean(),
});
export type LeftOver = z.infer<typeof LeftOver>;
