import type { DomainEvent } from "@waymark/contracts/event";
import type { MessageMailTemplate } from "@waymark/domain/delivery";
import type { MessageDueKind, ReadingDueKind } from "@waymark/domain/message";
import type { JobMessage } from "../payload/index.ts";

type MessageDue = Extract<DomainEvent, { readonly type: "message.due" }>;
type ReadingDue = Extract<DomainEvent, { readonly type: "reading.due" }>;

type DeliveryRoute = { readonly job: "message-delivery" };
type NoticeRoute = {
  readonly job: "mail";
  readonly template: MessageMailTemplate;
  readonly recipient: "one who has not read it";
};
export type MessageRoute = DeliveryRoute | NoticeRoute;

/** Which jobs each event of messages leads to; an event without a line does not compile. */
const deliveryRoutes: Readonly<Record<`message.due/${MessageDueKind}`, readonly DeliveryRoute[]>> =
  { "message.due/deliver_message": [{ job: "message-delivery" }] };

const noticeRoutes: Readonly<Record<`reading.due/${ReadingDueKind}`, readonly NoticeRoute[]>> = {
  "reading.due/notify_messages": [
    { job: "mail", template: "message_waiting", recipient: "one who has not read it" },
  ],
};

export const messageRoutes: Readonly<Record<string, readonly MessageRoute[]>> = {
  ...deliveryRoutes,
  ...noticeRoutes,
};

export const messageMessages = (event: MessageDue): readonly JobMessage[] => {
  const { id: eventId, mentorshipId, messageId, revision, kind } = event;
  return deliveryRoutes[`message.due/${kind}`].map(({ job }) => ({
    job,
    payload: { v: 1, eventId, mentorshipId, messageId, revision },
  }));
};

export const readingMessages = (event: ReadingDue): readonly JobMessage[] => {
  const { id: eventId, mentorshipId, readerId, revision, kind } = event;
  return noticeRoutes[`reading.due/${kind}`].map(({ job, template }) => ({
    job,
    payload: { v: 1, eventId, mentorshipId, readerId, revision, template },
  }));
};
