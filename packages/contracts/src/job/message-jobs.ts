import { MessageMailTemplate } from "@waymark/domain/delivery";
import { EventId, MentorshipId, MessageId, PersonId } from "@waymark/domain/id";
import * as z from "zod";

const envelope = { v: z.literal(1), eventId: EventId, mentorshipId: MentorshipId };

/** A message that was held is to be delivered, held on, or stopped. */
export const DeliverMessageJob = z.strictObject({
  ...envelope,
  messageId: MessageId,
  revision: z.int().positive(),
});
export type DeliverMessageJob = z.infer<typeof DeliverMessageJob>;

/** What one of a pair has not read yet, in one mail. */
export const MessageMailJob = z.strictObject({
  ...envelope,
  template: MessageMailTemplate,
  readerId: PersonId,
  revision: z.int().positive(),
});
export type MessageMailJob = z.infer<typeof MessageMailJob>;
