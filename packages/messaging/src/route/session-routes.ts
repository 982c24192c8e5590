import type { DomainEvent } from "@waymark/contracts/event";
import type { SessionMailTemplate } from "@waymark/domain/delivery";
import type { SessionDueKind } from "@waymark/domain/session";
import { otherSide, type Side } from "@waymark/domain/side";
import type { JobMessage } from "../payload/index.ts";

export type SessionEvent = Extract<DomainEvent, { readonly type: `session.${string}` }>;

export type SessionRoute =
  | {
      readonly job: "mail";
      readonly template: SessionMailTemplate;
      readonly recipient: Side | "one it was shared with";
    }
  | { readonly job: "session-settle" }
  | { readonly job: "survey-opening" }
  | { readonly job: "survey-follow" }
  | { readonly job: "mentorship-rhythm" };

type RouteKey = Exclude<SessionEvent["type"], "session.due"> | `session.due/${SessionDueKind}`;

const toBoth = (template: SessionMailTemplate): readonly SessionRoute[] => [
  { job: "mail", template, recipient: "mentor" },
  { job: "mail", template, recipient: "mentee" },
];

const rhythm: SessionRoute = { job: "mentorship-rhythm" };

/** Which jobs each event of a session leads to; an event without a line does not compile. */
export const sessionRoutes: Readonly<Record<RouteKey, readonly SessionRoute[]>> = {
  "session.opened": [rhythm],
  "session.moved": [rhythm],
  "session.cancelled": [rhythm],
  "session.attested": [{ job: "survey-follow" }, rhythm],
  "session.settled": [{ job: "survey-follow" }, rhythm],
  "session.note_shared": [
    { job: "mail", template: "session_note_shared", recipient: "one it was shared with" },
  ],
  "session.due/ask_agenda": toBoth("session_agenda"),
  "session.due/open_surveys": [{ job: "survey-opening" }, rhythm],
  "session.due/ask_attendance": toBoth("session_attendance"),
  "session.due/settle_attendance": [{ job: "session-settle" }],
};

/** Nobody is written to again about a note that takes the place of one they know of. */
const recipientOf = (
  recipient: (SessionRoute & { readonly job: "mail" })["recipient"],
  event: SessionEvent,
): Side | null => {
  if (recipient !== "one it was shared with") return recipient;
  return event.type === "session.note_shared" && event.isFirst ? otherSide(event.by) : null;
};

const messageOf = (route: SessionRoute, event: SessionEvent): readonly JobMessage[] => {
  const { id: eventId, sessionId, revision } = event;
  const ids = { v: 1, eventId, sessionId } as const;
  const { job } = route;
  switch (job) {
    case "mail": {
      const recipient = recipientOf(route.recipient, event);
      const due = event.type === "session.due" ? { dueAt: event.dueAt } : {};
      const { template } = route;
      return recipient === null
        ? []
        : [{ job, payload: { ...ids, revision, template, recipient, ...due } }];
    }
    case "mentorship-rhythm":
    case "survey-follow":
      return [{ job, payload: ids }];
    case "survey-opening":
    case "session-settle":
      return [{ job, payload: { ...ids, revision } }];
  }
};

export const sessionMessages = (event: SessionEvent): readonly JobMessage[] => {
  const key = event.type === "session.due" ? (`session.due/${event.kind}` as const) : event.type;
  return sessionRoutes[key].flatMap((route) => messageOf(route, event));
};
