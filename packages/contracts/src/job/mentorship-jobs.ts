import { MentorshipMailTemplate, YearMailTemplate } from "@waymark/domain/delivery";
import { EventId, IntroductionId, MentorshipId, PersonId, SessionId } from "@waymark/domain/id";
import { mentorshipDueKinds } from "@waymark/domain/mentorship";
import { Side } from "@waymark/domain/side";
import * as z from "zod";

const envelope = { v: z.literal(1), eventId: EventId };
const mentorshipJob = {
  ...envelope,
  mentorshipId: MentorshipId,
  revision: z.int().positive(),
};

export const MentorshipMailJob = z.strictObject({
  ...mentorshipJob,
  template: MentorshipMailTemplate,
  recipient: Side,
});
export type MentorshipMailJob = z.infer<typeof MentorshipMailJob>;

export const YearMailJob = z.strictObject({
  ...envelope,
  template: YearMailTemplate,
  personId: PersonId,
  year: z.int().min(2000).max(9999),
});
export type YearMailJob = z.infer<typeof YearMailJob>;

/** Two people whose introduction was accepted are proposed a mentorship. */
export const OpenMentorshipJob = z.strictObject({
  ...envelope,
  introductionId: IntroductionId,
  revision: z.int().positive(),
});
export type OpenMentorshipJob = z.infer<typeof OpenMentorshipJob>;

/** A mentorship has ended: what the two have booked ahead is called off. */
export const CloseMentorshipJob = z.strictObject(mentorshipJob);
export type CloseMentorshipJob = z.infer<typeof CloseMentorshipJob>;

/** The moment for a step of a mentorship has come. */
export const MentorshipStepJob = z.strictObject({
  ...mentorshipJob,
  kind: z.enum(mentorshipDueKinds),
});
export type MentorshipStepJob = z.infer<typeof MentorshipStepJob>;

/** Something became of a session: the pair's rhythm follows. */
export const MentorshipRhythmJob = z.strictObject({ ...envelope, sessionId: SessionId });
export type MentorshipRhythmJob = z.infer<typeof MentorshipRhythmJob>;

/** A month is over: reasons for endings may leave. */
export const ReleaseReasonsJob = z.strictObject(envelope);
export type ReleaseReasonsJob = z.infer<typeof ReleaseReasonsJob>;
