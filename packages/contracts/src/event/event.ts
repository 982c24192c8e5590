import { bookingDueKinds } from "@waymark/domain/booking";
import { CalendarFeedId, EventId, IntroductionId, PersonId, SessionId } from "@waymark/domain/id";
import { introductionDueKinds } from "@waymark/domain/introduction";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { cohortEvents } from "./cohort-events.ts";
import { goalEvents } from "./goal-events.ts";
import { memberEvents } from "./member-events.ts";
import { agreementEvents, mentorshipEvents, summaryEvents } from "./mentorship-events.ts";
import { messageEvents } from "./message-events.ts";
import { referralEvents } from "./referral-events.ts";
import { reportEvents } from "./report-events.ts";
import { blockEvents } from "./block-events.ts";
import { circleEvents, matchingEvents } from "./matching-events.ts";
import { organisationEvents } from "./organisation-events.ts";
import { sessionEvents } from "./session-events.ts";
import { sponsorReportEvents } from "./sponsor-report-events.ts";
import { surveyEvents } from "./survey-events.ts";
import { webhookEvents } from "./webhook-events.ts";

const envelope = { id: EventId, at: Instant, v: z.literal(1) };

const introductionEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    ...envelope,
    type: z.literal(type),
    introductionId: IntroductionId,
    /** The revision that this event made; a worker that finds another decides again. */
    revision: z.int().positive(),
  });

const bookingEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    ...envelope,
    type: z.literal(type),
    sessionId: SessionId,
    revision: z.int().nonnegative(),
    mentorId: PersonId,
  });

/** What happened to one mentee's seat of a group. */
const seatEvent = <Type extends string>(type: Type) =>
  bookingEvent(type).extend({ menteeId: PersonId });

/** Past facts. They carry ids only: who handles one reloads the rest and decides again. */
export const DomainEvent = z.discriminatedUnion("type", [
  introductionEvent("introduction.sent"),
  introductionEvent("introduction.more_asked"),
  introductionEvent("introduction.more_answered"),
  introductionEvent("introduction.accepted"),
  introductionEvent("introduction.declined"),
  introductionEvent("introduction.withdrawn"),
  introductionEvent("introduction.expired"),
  introductionEvent("introduction.due").extend({ kind: z.enum(introductionDueKinds) }),
  bookingEvent("booking.requested"),
  /** Booked at once, or a request that the mentor accepted. */
  bookingEvent("booking.confirmed"),
  bookingEvent("booking.rescheduled"),
  bookingEvent("booking.cancelled"),
  /** Not moved: newer zone data shows the same instant at another wall time. */
  bookingEvent("booking.wall_time_moved"),
  seatEvent("booking.seat_taken"),
  seatEvent("booking.seat_waiting"),
  seatEvent("booking.seat_released").extend({
    /** What was given up: a seat, or a place in the row, of which no calendar ever had an entry. */
    former: z.enum(["taken", "waiting"]),
  }),
  /** Somebody who waited has a seat now. */
  seatEvent("booking.seat_promoted"),
  bookingEvent("booking.due").extend({
    kind: z.enum(bookingDueKinds),
    personId: PersonId,
    /** The moment it was due at: it tells whether the booking's start is still the one meant. */
    dueAt: Instant,
  }),
  ...mentorshipEvents,
  ...agreementEvents,
  ...summaryEvents,
  ...sessionEvents,
  ...surveyEvents,
  ...goalEvents,
  ...referralEvents,
  ...messageEvents,
  ...blockEvents,
  ...reportEvents,
  ...organisationEvents,
  ...memberEvents,
  ...cohortEvents,
  ...sponsorReportEvents,
  ...webhookEvents,
  ...matchingEvents,
  ...circleEvents,
  /** A foreign calendar is to be fetched again. */
  z.strictObject({
    ...envelope,
    type: z.literal("calendar_feed.due"),
    feedId: CalendarFeedId,
    personId: PersonId,
    /** The version whose next try it is. */
    revision: z.int().positive(),
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("availability.changed"),
    mentorId: PersonId,
    version: z.int().positive(),
  }),
]);
export type DomainEvent = z.infer<typeof DomainEvent>;
export type EventType = DomainEvent["type"];
