import type { DomainEvent } from "@waymark/contracts/event";
import type { JobMessage } from "../payload/index.ts";
import {
  type BookingDueRoute,
  type BookingRoute,
  bookingRoutes,
  calendarFeedRoutes,
  type IntroductionRoute,
  introductionRoutes,
} from "./routes.ts";
import { cohortMessages } from "./cohort-routes.ts";
import { goalMessages } from "./goal-routes.ts";
import { circleMessages, matchingMessages } from "./matching-routes.ts";
import { memberMessages } from "./member-routes.ts";
import { mentorshipMessages } from "./mentorship-routes.ts";
import { messageMessages, readingMessages } from "./message-routes.ts";
import { organisationMessages } from "./organisation-routes.ts";
import { referralMessages } from "./referral-routes.ts";
import { reportMessages } from "./report-routes.ts";
import { blockMessages } from "./block-routes.ts";
import { sessionMessages } from "./session-routes.ts";
import { summaryMessages } from "./summary-routes.ts";
import { surveyMessages } from "./survey-routes.ts";
import { newsMessages, webhookMessages } from "./webhook-routes.ts";

type IntroductionEvent = Extract<DomainEvent, { readonly introductionId: unknown }>;
type BookingDue = Extract<DomainEvent, { readonly type: "booking.due" }>;
type BookingEvent = Exclude<
  Extract<DomainEvent, { readonly type: `booking.${string}` }>,
  BookingDue
>;

const introductionMessage = (route: IntroductionRoute, event: IntroductionEvent): JobMessage => {
  const { id: eventId, introductionId, revision } = event;
  const ids = { v: 1, eventId, introductionId, revision } as const;
  switch (route.job) {
    case "mail": {
      const { job, template, recipient } = route;
      return { job, payload: { ...ids, template, recipient } };
    }
    case "introduction-expiry":
    case "mentorship-opening":
      return { job: route.job, payload: ids };
  }
};

const idsOf = ({ id: eventId, sessionId, revision }: BookingEvent | BookingDue) =>
  ({ v: 1, eventId, sessionId, revision }) as const;

const bookingMessage = ({ job }: BookingRoute, event: BookingEvent): JobMessage => {
  if (job === "session-follow") return { job, payload: idsOf(event) };
  const { type, at } = event;
  const whose = "menteeId" in event ? { menteeId: event.menteeId } : {};
  const what = "former" in event ? { former: event.former } : {};
  return { job, payload: { ...idsOf(event), type, at, ...whose, ...what } };
};

const dueMessage = (route: BookingDueRoute, event: BookingDue): JobMessage => {
  const ids = idsOf(event);
  if (route.job === "booking-expiry") return { job: route.job, payload: ids };
  const { job, template } = route;
  const { at, personId, dueAt } = event;
  return { job, payload: { ...ids, template, at, personId, dueAt } };
};

const jobsFor = (event: DomainEvent): readonly JobMessage[] => {
  switch (event.type) {
    case "introduction.due":
      return introductionRoutes[`introduction.due/${event.kind}`].map((route) =>
        introductionMessage(route, event),
      );
    case "booking.due":
      return bookingRoutes[`booking.due/${event.kind}`].map((route) => dueMessage(route, event));
    case "calendar_feed.due": {
      const { id: eventId, type, feedId, personId, revision } = event;
      const payload = { v: 1, eventId, feedId, personId, revision } as const;
      return calendarFeedRoutes[type].map(({ job }) => ({ job, payload }));
    }
    case "session.opened":
    case "session.moved":
    case "session.cancelled":
    case "session.attested":
    case "session.settled":
    case "session.note_shared":
    case "session.due":
      return sessionMessages(event);
    case "survey.sent":
    case "survey.reminded":
    case "survey.revealed":
    case "survey.due":
      return surveyMessages(event);
    case "cohort.invited":
    case "cohort.seat_freed":
    case "enrolment.enrolled":
    case "enrolment.waiting":
    case "enrolment.moved_up":
      return cohortMessages(event);
    case "goal.due":
      return goalMessages(event);
    case "referral.proposed":
    case "referral.asked":
    case "referral.introduced":
    case "referral.due":
      return referralMessages(event);
    case "matching_run.requested":
    case "matching_run.solved":
    case "matching_run.applying":
    case "matching_run.applied":
      return matchingMessages(event);
    case "circle.formed":
    case "circle.host_changed":
    case "circle.due":
      return circleMessages(event);
    case "mentorship.proposed":
    case "mentorship.matched":
    case "mentorship.started":
    case "mentorship.lapsed":
    case "mentorship.paused":
    case "mentorship.resumed":
    case "mentorship.nudged":
    case "mentorship.drifted":
    case "mentorship.checked_on":
    case "mentorship.rematch_offered":
    case "mentorship.end_proposed":
    case "mentorship.end_taken_back":
    case "mentorship.ended":
    case "mentorship.left":
    case "mentorship.rematched":
    case "mentorship.farewell_said":
    case "mentorship.due":
    case "agreement.expected":
    case "agreement.compared":
    case "agreement.proposed":
    case "agreement.declined":
    case "agreement.taken_back":
    case "agreement.changed":
      return mentorshipMessages(event);
    case "ending_reasons.due":
    case "year_summary.due":
    case "sponsor_report.due":
      return summaryMessages(event);
    case "message.due":
      return messageMessages(event);
    case "reading.due":
      return readingMessages(event);
    case "block.placed":
    case "block.due":
      return blockMessages(event);
    case "report.filed":
    case "report.closed":
    case "report.due":
      return reportMessages(event);
    case "organisation.member_invited":
    case "organisation.member_joined":
      return organisationMessages(event);
    case "member.role_changed":
    case "member.role_ended":
    case "member.webhook_disabled":
      return memberMessages(event);
    case "webhook.pinged":
      return webhookMessages(event);
    case "availability.changed":
      return [];
    default:
      return "introductionId" in event
        ? introductionRoutes[event.type].map((route) => introductionMessage(route, event))
        : bookingRoutes[event.type].map((route) => bookingMessage(route, event));
  }
};

/** The messages that an event leads to; the same event gives the same messages, always. */
export const messagesFor = (event: DomainEvent): readonly JobMessage[] => [
  ...jobsFor(event),
  ...newsMessages(event),
];
