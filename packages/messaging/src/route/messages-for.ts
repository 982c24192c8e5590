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
import { goalMessages } from "./goal-routes.ts";
import { referralMessages } from "./referral-routes.ts";
import { sessionMessages } from "./session-routes.ts";
import { surveyMessages } from "./survey-routes.ts";

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

/** The messages that an event leads to; the same event gives the same messages, always. */
export const messagesFor = (event: DomainEvent): readonly JobMessage[] => {
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
    case "goal.due":
      return goalMessages(event);
    case "referral.proposed":
    case "referral.asked":
    case "referral.introduced":
    case "referral.due":
      return referralMessages(event);
    case "availability.changed":
    case "mentorship.proposed":
    case "mentorship.due":
      return [];
    default:
      return "introductionId" in event
        ? introductionRoutes[event.type].map((route) => introductionMessage(route, event))
        : bookingRoutes[event.type].map((route) => bookingMessage(route, event));
  }
};
