import type { EventType } from "@waymark/contracts/event";
import type { BookingDueKind } from "@waymark/domain/booking";
import type { MailTemplate } from "@waymark/domain/delivery";
import type { IntroductionDueKind } from "@waymark/domain/introduction";

export type Route =
  | {
      readonly job: "mail";
      readonly template: MailTemplate;
      readonly recipient: "mentor" | "mentee";
    }
  | { readonly job: "introduction-expiry" };

/** What is due is routed by its kind, every other event by its type. */
export type RouteKey =
  | Exclude<EventType, "introduction.due" | "booking.due">
  | `introduction.due/${IntroductionDueKind}`
  | `booking.due/${BookingDueKind}`;

const mail = (template: MailTemplate, recipient: "mentor" | "mentee"): Route => ({
  job: "mail",
  template,
  recipient,
});

/** Which jobs each event leads to; an event without a line does not compile. */
export const routes = {
  "introduction.sent": [mail("introduction_request", "mentor")],
  "introduction.more_asked": [mail("introduction_more_asked", "mentee")],
  "introduction.more_answered": [mail("introduction_more_answered", "mentor")],
  "introduction.accepted": [
    mail("introduction_accepted_mentee", "mentee"),
    mail("introduction_accepted_mentor", "mentor"),
  ],
  "introduction.declined": [mail("introduction_declined", "mentee")],
  "introduction.withdrawn": [],
  "introduction.expired": [
    mail("introduction_expired_mentee", "mentee"),
    mail("introduction_expired_mentor", "mentor"),
  ],
  "introduction.due/remind_mentor": [mail("introduction_reminder", "mentor")],
  "introduction.due/nudge_mentee": [mail("introduction_answer_nudge", "mentee")],
  "introduction.due/expire": [{ job: "introduction-expiry" }],
  "booking.requested": [],
  "booking.confirmed": [],
  "booking.rescheduled": [],
  "booking.cancelled": [],
  "booking.seat_taken": [],
  "booking.seat_waiting": [],
  "booking.seat_released": [],
  "booking.seat_promoted": [],
  "booking.due/remind_day": [],
  "booking.due/remind_hour": [],
  "booking.due/expire": [],
  "availability.changed": [],
} satisfies Record<RouteKey, readonly Route[]>;
