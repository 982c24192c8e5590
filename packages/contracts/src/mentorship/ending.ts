import { MentorshipId } from "@waymark/domain/id";
import { EndingReason, Reflection } from "@waymark/domain/mentorship";
import { Instant } from "@waymark/domain/time";
import { Slug } from "@waymark/domain/listing";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const GiveReasonInput = z.strictObject({
  requestKey: RequestKey,
  mentorshipId: MentorshipId,
  reason: EndingReason,
});
export type GiveReasonInput = z.infer<typeof GiveReasonInput>;

export const ReasonTaken = z.object({ mentorshipId: MentorshipId });
export type ReasonTaken = z.infer<typeof ReasonTaken>;

export const SaveReflectionInput = z.strictObject({
  requestKey: RequestKey,
  mentorshipId: MentorshipId,
  ...Reflection.pick({ ownGoals: true, words: true, revision: true }).shape,
});
export type SaveReflectionInput = z.infer<typeof SaveReflectionInput>;

/** One's own; there is no way to ask for somebody else's. */
export const ReflectionView = Reflection.pick({ ownGoals: true, words: true, revision: true });
export type ReflectionView = z.infer<typeof ReflectionView>;

/** Others whom a mentee could ask after a rematch. */
export const MentorSuggestions = z.object({
  mentors: z.array(z.object({ displayName: z.string(), headline: z.string(), slug: Slug })),
});
export type MentorSuggestions = z.infer<typeof MentorSuggestions>;

export const ThanksInput = z.strictObject({ slug: Slug });

/** What mentees let everybody read on a mentor's page. */
export const ThanksList = z.object({
  thanks: z.array(z.object({ menteeName: z.string(), words: z.string(), endedAt: Instant })),
});
export type ThanksList = z.infer<typeof ThanksList>;
