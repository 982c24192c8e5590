import { ReferralMailTemplate } from "@waymark/domain/delivery";
import { EventId, MentorshipId, ReferralId } from "@waymark/domain/id";
import * as z from "zod";

const referralJob = {
  v: z.literal(1),
  eventId: EventId,
  referralId: ReferralId,
  mentorshipId: MentorshipId,
  revision: z.int().positive(),
};

/** Who gets it follows from the template; of a reminder, from who is asked at that moment. */
export const ReferralMailJob = z.strictObject({ ...referralJob, template: ReferralMailTemplate });
export type ReferralMailJob = z.infer<typeof ReferralMailJob>;

/** The time for an answer is over. */
export const ExpireReferralJob = z.strictObject(referralJob);
export type ExpireReferralJob = z.infer<typeof ExpireReferralJob>;
