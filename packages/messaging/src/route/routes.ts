import type { EventType } from "@waymark/contracts/event";
import type { BookingDueKind } from "@waymark/domain/booking";
import type { BookingMailTemplate, IntroductionMailTemplate } from "@waymark/domain/delivery";
import type { IntroductionDueKind } from "@waymark/domain/introduction";
import { type CohortRoute, cohortRoutes } from "./cohort-routes.ts";
import { type GoalRoute, goalRoutes } from "./goal-routes.ts";
import {
  type CircleRoute,
  circleRoutes,
  type MatchingRoute,
  matchingRoutes,
} from "./matching-routes.ts";
import { type MemberRoute, memberRoutes } from "./member-routes.ts";
import { type MentorshipRoute, mentorshipRoutes } from "./mentorship-routes.ts";
import { type MessageRoute, messageRoutes } from "./message-routes.ts";
import { type OrganisationRoute, organisationRoutes } from "./organisation-routes.ts";
import { type ReferralRoute, referralRoutes } from "./referral-routes.ts";
import { type ReportRoute, reportRoutes } from "./report-routes.ts";
import { type BlockRoute, blockRoutes } from "./block-routes.ts";
import { type SessionRoute, sessionRoutes } from "./session-routes.ts";
import { type SummaryRoute, summaryRoutes } from "./summary-routes.ts";
import { type SurveyRoute, surveyRoutes } from "./survey-routes.ts";
import { newsRoutes, type WebhookRoute, webhookRoutes } from "./webhook-routes.ts";

export type IntroductionRoute =
  | {
      readonly job: "mail";
      readonly template: IntroductionMailTemplate;
      readonly recipient: "mentor" | "mentee";
    }
  | { readonly job: "introduction-expiry" }
  | { readonly job: "mentorship-opening" };

/** Who hears of an event, and by which mail, depends on the booking: `booking-notice` finds out. */
export type BookingRoute =
  | { readonly job: "booking-notice" }
  /** The session that a booking of two people leads to. */
  | { readonly job: "session-follow" };

/** What is due concerns one person. */
export type BookingDueRoute =
  | { readonly job: "mail"; readonly template: BookingMailTemplate }
  | { readonly job: "booking-expiry" };

/** Every due feed is fetched. */
export type CalendarFeedRoute = { readonly job: "calendar-feed" };

export type Route =
  | WebhookRoute
  | BlockRoute
  | MessageRoute
  | ReportRoute
  | OrganisationRoute
  | MemberRoute
  | CohortRoute
  | GoalRoute
  | ReferralRoute
  | SessionRoute
  | SurveyRoute
  | MentorshipRoute
  | MatchingRoute
  | CircleRoute
  | SummaryRoute
  | IntroductionRoute
  | BookingRoute
  | BookingDueRoute
  | CalendarFeedRoute;

type TypeOf<Noun extends string> = Exclude<Extract<EventType, `${Noun}.${string}`>, `${Noun}.due`>;

/** What is due is routed by its kind, every other event by its type. */
type IntroductionRoutes = Readonly<
  Record<
    TypeOf<"introduction"> | `introduction.due/${IntroductionDueKind}`,
    readonly IntroductionRoute[]
  >
>;
type BookingRoutes = Readonly<
  Record<TypeOf<"booking">, readonly BookingRoute[]> &
    Record<`booking.due/${BookingDueKind}`, readonly BookingDueRoute[]>
>;

const mail = (
  template: IntroductionMailTemplate,
  recipient: "mentor" | "mentee",
): IntroductionRoute => ({ job: "mail", template, recipient });

/** Which jobs each event leads to; an event without a line does not compile. */
export const introductionRoutes: IntroductionRoutes = {
  "introduction.sent": [mail("introduction_request", "mentor")],
  "introduction.more_asked": [mail("introduction_more_asked", "mentee")],
  "introduction.more_answered": [mail("introduction_more_answered", "mentor")],
  "introduction.accepted": [
    mail("introduction_accepted_mentee", "mentee"),
    mail("introduction_accepted_mentor", "mentor"),
    { job: "mentorship-opening" },
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
};

const notice: BookingRoute = { job: "booking-notice" };
const session: BookingRoute = { job: "session-follow" };

export const bookingRoutes: BookingRoutes = {
  "booking.requested": [notice],
  "booking.confirmed": [notice, session],
  "booking.rescheduled": [notice, session],
  "booking.cancelled": [notice, session],
  "booking.wall_time_moved": [notice],
  "booking.seat_taken": [notice],
  "booking.seat_waiting": [notice],
  "booking.seat_released": [notice],
  "booking.seat_promoted": [notice],
  "booking.due/remind_day": [{ job: "mail", template: "booking_reminder_day" }],
  "booking.due/remind_hour": [{ job: "mail", template: "booking_reminder_hour" }],
  "booking.due/expire": [{ job: "booking-expiry" }],
};

export const calendarFeedRoutes = {
  "calendar_feed.due": [{ job: "calendar-feed" }],
} as const satisfies Readonly<Record<string, readonly CalendarFeedRoute[]>>;

/** Events that nobody has to do anything about. */
export const silentEvents = ["availability.changed"] as const satisfies readonly EventType[];

const ownRoutes: Readonly<Record<string, readonly Route[]>> = {
  ...introductionRoutes,
  ...bookingRoutes,
  ...calendarFeedRoutes,
  ...sessionRoutes,
  ...surveyRoutes,
  ...mentorshipRoutes,
  ...matchingRoutes,
  ...circleRoutes,
  ...summaryRoutes,
  ...goalRoutes,
  ...referralRoutes,
  ...messageRoutes,
  ...blockRoutes,
  ...reportRoutes,
  ...organisationRoutes,
  ...memberRoutes,
  ...cohortRoutes,
  ...webhookRoutes,
  ...Object.fromEntries(silentEvents.map((type) => [type, []])),
};

export const routes: Readonly<Record<string, readonly Route[]>> = Object.fromEntries(
  Object.entries(ownRoutes).map(([type, own]) => [type, [...own, ...(newsRoutes[type] ?? [])]]),
);
