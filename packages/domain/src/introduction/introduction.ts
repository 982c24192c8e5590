import * as z from "zod";
import { IntroductionId, ListingId, PersonId } from "../id/index.ts";
import { paragraphs } from "../text/index.ts";
import { Instant, PlainDate } from "../time/index.ts";

export const IntroductionStatus = z.enum([
  "sent",
  "more_asked",
  "accepted",
  "declined",
  "withdrawn",
  "expired",
]);
export type IntroductionStatus = z.infer<typeof IntroductionStatus>;

export const DeclineReason = z.enum(["no_time", "not_my_field", "other_level", "other"]);
export type DeclineReason = z.infer<typeof DeclineReason>;

/** What a mentee writes; `requestChecks` says what makes it a good request. */
export const IntroductionRequest = z.strictObject({
  goal: paragraphs(1, 400),
  whyYou: paragraphs(1, 400),
  ask: paragraphs(1, 400),
  /** By when the mentee would like to have got somewhere. */
  byWhen: PlainDate.optional(),
  /** Times for a first call, on which the mentor may agree while accepting. */
  proposedTimes: z.array(Instant).max(3),
  /** The mentor reads it without the mentee's name until they accept. */
  withoutName: z.boolean().optional(),
});
export type IntroductionRequest = z.infer<typeof IntroductionRequest>;

/** A question of the mentor's and the mentee's answer to it. */
export const Exchange = z.object({
  question: paragraphs(10, 600),
  askedAt: Instant,
  answer: paragraphs(10, 900).optional(),
  answeredAt: Instant.optional(),
});
export type Exchange = z.infer<typeof Exchange>;

/** One mentee's request to one mentor, from sending to its answer. */
export const Introduction = z.object({
  id: IntroductionId,
  listingId: ListingId,
  mentorId: PersonId,
  menteeId: PersonId,
  status: IntroductionStatus,
  ...IntroductionRequest.shape,
  exchanges: z.array(Exchange),
  /** The proposed time that the mentor took, if any. */
  agreedTime: Instant.optional(),
  acceptanceNote: paragraphs(1, 600).optional(),
  decline: z.object({ reason: DeclineReason, note: paragraphs(1, 600).optional() }).optional(),
  sentAt: Instant,
  /** When the request expires; absent while the clock is stopped and after the end. */
  expiresAt: Instant.optional(),
  /** What was left on the clock, in milliseconds, when the mentor asked for more. */
  clockLeftMs: z.int().nonnegative().optional(),
  endedAt: Instant.optional(),
  revision: z.int().positive(),
});
export type Introduction = z.infer<typeof Introduction>;
