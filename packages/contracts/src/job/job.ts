import { MailTemplate } from "@waymark/domain/delivery";
import { EventId, IntroductionId } from "@waymark/domain/id";
import * as z from "zod";

/** One mail to one person because of one event. */
export const MailJob = z.strictObject({
  v: z.literal(1),
  eventId: EventId,
  template: MailTemplate,
  introductionId: IntroductionId,
  /** The revision of the introduction that the event made. */
  revision: z.int().positive(),
  recipient: z.enum(["mentor", "mentee"]),
});
export type MailJob = z.infer<typeof MailJob>;

/** The time for an answer is over. */
export const ExpireIntroductionJob = z.strictObject({
  v: z.literal(1),
  eventId: EventId,
  introductionId: IntroductionId,
  revision: z.int().positive(),
});
export type ExpireIntroductionJob = z.infer<typeof ExpireIntroductionJob>;
