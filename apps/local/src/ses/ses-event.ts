import { randomUUID } from "node:crypto";
import type { ParsedMail } from "../mime/index.ts";
import type { Fate } from "./fate.ts";

export type SentMail = {
  readonly messageId: string;
  readonly at: string;
  readonly source: string;
  readonly destination: readonly string[];
  readonly configurationSet: string;
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly parsed: Pick<ParsedMail, "headers" | "from" | "to" | "subject" | "messageId">;
};

/** https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
type SesEventDetail = {
  readonly eventType: "Send" | "Delivery" | "Bounce" | "Complaint" | "Reject";
  readonly mail: object;
  readonly [part: string]: unknown;
};

/** As EventBridge delivers what a configuration set publishes. */
export type SesEvent = {
  readonly version: "0";
  readonly id: string;
  readonly "detail-type": string;
  readonly source: "aws.ses";
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: SesEventDetail;
};

const ACCOUNT = "000000000000";
const MTA = "local.smtp-out.amazonses.com";

const detailTypes = {
  Send: "Email Sent",
  Delivery: "Email Delivered",
  Bounce: "Email Bounced",
  Complaint: "Email Complaint Received",
  Reject: "Email Rejected",
} as const;

const describeMail = (mail: SentMail, region: string): object => ({
  timestamp: mail.at,
  source: mail.source,
  sourceArn: `arn:aws:ses:${region}:${ACCOUNT}:identity/${mail.source.split("@").at(-1)}`,
  sendingAccountId: ACCOUNT,
  messageId: mail.messageId,
  destination: mail.destination,
  headersTruncated: false,
  headers: mail.parsed.headers,
  commonHeaders: {
    from: [mail.parsed.from],
    to: mail.parsed.to,
    ...(mail.parsed.messageId === undefined ? {} : { messageId: mail.parsed.messageId }),
    subject: mail.parsed.subject,
  },
  tags: {
    "ses:operation": ["SendEmail"],
    "ses:configuration-set": [mail.configurationSet],
    "ses:source-ip": ["127.0.0.1"],
    "ses:from-domain": [mail.source.split("@").at(-1)],
    "ses:caller-identity": ["local"],
    ...mail.tags,
  },
});

const feedbackId = (): string => `${randomUUID()}-000000`;

const bounceOf = (address: string, at: string, bounceSubType: string, reason: string): object => ({
  bounceType: "Permanent",
  bounceSubType,
  bouncedRecipients: [
    { emailAddress: address, action: "failed", status: "5.1.1", diagnosticCode: reason },
  ],
  timestamp: at,
  feedbackId: feedbackId(),
  reportingMTA: `dns; ${MTA}`,
});

const deliveryOf = (address: string, at: string): object => ({
  timestamp: at,
  processingTimeMillis: 1,
  recipients: [address],
  smtpResponse: "250 2.6.0 Message received",
  reportingMTA: MTA,
});

const complaintOf = (address: string, at: string): object => ({
  complainedRecipients: [{ emailAddress: address }],
  timestamp: at,
  feedbackId: feedbackId(),
  complaintSubType: null,
  complaintFeedbackType: "abuse",
  userAgent: "Amazon SES Mailbox Simulator",
  arrivalDate: at,
});

type Part = Readonly<Record<string, unknown>> & Pick<SesEventDetail, "eventType">;

const partsFor = (address: string, fate: Fate, at: string): readonly Part[] => {
  const delivery: Part = { eventType: "Delivery", delivery: deliveryOf(address, at) };
  const bounce = (subType: string, reason: string): Part => ({
    eventType: "Bounce",
    bounce: bounceOf(address, at, subType, reason),
  });
  switch (fate) {
    case "delivered":
      return [delivery];
    case "bounced":
      return [bounce("General", "smtp; 550 5.1.1 user unknown")];
    case "complained":
      return [delivery, { eventType: "Complaint", complaint: complaintOf(address, at) }];
    case "suppressed":
      return [bounce("Suppressed", "Address is on the global suppression list.")];
    case "suppressed-by-account":
      return [bounce("OnAccountSuppressionList", "Suppressed for your account.")];
    case "refused":
    case "infected":
      return [];
  }
};

/** The events of one accepted mail in the order in which they come about: sent, then each recipient. */
export const makeSesEvents = (
  mail: SentMail,
  fates: readonly { readonly address: string; readonly fate: Fate }[],
  region: string,
): SesEvent[] => {
  const isInfected = fates.some(({ fate }) => fate === "infected");
  const parts: readonly Part[] = isInfected
    ? [{ eventType: "Reject", reject: { reason: "Bad content" } }]
    : [
        { eventType: "Send", send: {} },
        ...fates.flatMap(({ address, fate }) => partsFor(address, fate, mail.at)),
      ];
  return parts.map((part) => ({
    version: "0",
    id: randomUUID(),
    "detail-type": detailTypes[part.eventType],
    source: "aws.ses",
    account: ACCOUNT,
    time: mail.at,
    region,
    resources: [`arn:aws:ses:${region}:${ACCOUNT}:configuration-set/${mail.configurationSet}`],
    detail: { ...part, mail: describeMail(mail, region) },
  }));
};
