import * as z from "zod";

const recipient = z.object({ emailAddress: z.string().max(320) });
const tags = z.record(z.string(), z.array(z.string()));

/**
 * An SES event as EventBridge delivers it. Only what is needed is read, and names that SES may add
 * to are plain strings: an event that we do not know is skipped, not refused.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export const MailEvent = z
  .object({
    id: z.string().min(1).max(100),
    source: z.literal("aws.ses"),
    detail: z.object({
      eventType: z.string(),
      mail: z.object({ messageId: z.string().min(1).max(200), tags: tags.optional() }),
      bounce: z
        .object({
          bounceType: z.string(),
          bounceSubType: z.string().optional(),
          bouncedRecipients: z
            .array(recipient.extend({ status: z.string().optional() }))
            .optional(),
        })
        .optional(),
      complaint: z
        .object({
          complaintFeedbackType: z.string().nullish(),
          complainedRecipients: z.array(recipient).optional(),
        })
        .optional(),
      reject: z.object({ reason: z.string().optional() }).optional(),
    }),
  })
  .transform(({ id, detail }) => ({ eventId: id, ...detail }));
export type MailEvent = z.infer<typeof MailEvent>;
