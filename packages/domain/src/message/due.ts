import type { Instant } from "../time/index.ts";
import type { Message } from "./message.ts";
import type { Reading } from "./reading.ts";

export const messageDueKinds = ["deliver_message"] as const;
export type MessageDueKind = (typeof messageDueKinds)[number];

export type MessageDue = { readonly kind: MessageDueKind; readonly at: Instant };

/** What has to happen later if nobody moves; every revision replaces the whole set. */
export const messageDues = ({ status, deliverAt }: Message): readonly MessageDue[] =>
  status === "held" ? [{ kind: "deliver_message", at: deliverAt }] : [];

export const readingDueKinds = ["notify_messages"] as const;
export type ReadingDueKind = (typeof readingDueKinds)[number];

/** The mail about what is unread. */
export const readingDue = (
  { noticeAt }: Reading,
  now: Instant,
): { readonly kind: ReadingDueKind; readonly at: Instant } | null =>
  noticeAt === undefined || noticeAt <= now ? null : { kind: "notify_messages", at: noticeAt };
