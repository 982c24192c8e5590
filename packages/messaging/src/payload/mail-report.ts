import type { MailReport } from "@waymark/application/delivery";
import type { ProviderReport } from "@waymark/domain/delivery";
import { DeliveryId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { MailEvent } from "./mail-event.ts";

const reports: ReadonlyMap<string, ProviderReport> = new Map([
  ["Send", "sent"],
  ["Delivery", "delivered"],
  ["Bounce", "bounced"],
  ["Complaint", "complained"],
  ["Reject", "refused"],
  ["Rendering Failure", "refused"],
]);

/** Types and status codes only: diagnostic texts of mail servers repeat the address. */
const reasonOf = ({ bounce, complaint, reject }: MailEvent): string | undefined => {
  const parts = [
    bounce?.bounceType,
    bounce?.bounceSubType,
    bounce?.bouncedRecipients?.[0]?.status,
    complaint?.complaintFeedbackType,
    reject?.reason,
  ].filter((part) => typeof part === "string");
  return parts.length === 0 ? undefined : parts.join(" ").slice(0, 200);
};

/** Whom not to write to again: bounces that will not go away, and complaints. */
const unwantedAt = ({ bounce, complaint }: MailEvent): readonly string[] => {
  const bounced = bounce?.bounceType === "Permanent" ? (bounce.bouncedRecipients ?? []) : [];
  return [...bounced, ...(complaint?.complainedRecipients ?? [])].map(
    ({ emailAddress }) => emailAddress,
  );
};

/**
 * The report on one of our mails that an SES event brings.
 *
 * @param deliveryTag the SES message tag that carries the delivery's id
 * @returns why there is none: a mail that is not tagged as ours, or an event that says nothing
 *   final (delays, opens)
 */
export const mailReport = (event: MailEvent, deliveryTag: string): Result<MailReport, string> => {
  const deliveryId = DeliveryId.safeParse(event.mail.tags?.[deliveryTag]?.[0]);
  if (!deliveryId.success) return err("not one of our mails");
  const report = reports.get(event.eventType);
  if (report === undefined) return err("not a report on a mail's way");
  return ok({
    deliveryId: deliveryId.data,
    report,
    providerMessageId: event.mail.messageId,
    unwantedAt: unwantedAt(event),
    reason: reasonOf(event),
  });
};
