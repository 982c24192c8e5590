import { OfferPlace } from "@waymark/domain/availability";
import { Booking, Seat } from "@waymark/domain/booking";
import { ListingId, OfferingId, PersonId, SeriesId, SessionId } from "@waymark/domain/id";
import { Slug } from "@waymark/domain/listing";
import { paragraphs } from "@waymark/domain/text";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as z from "zod";

/** Made by the client, once for each wish, and sent again with every retry (UUID). */
const OperationId = z.uuid();
const note = paragraphs(1, 600).optional();

const wanted = {
  /** Made by the client when the form opens (`ses_` and a UUIDv7 in hex). */
  sessionId: SessionId,
  /** Where the time was found; see `ListSlotsInput`. */
  listingId: OfferPlace,
  offeringId: OfferingId,
  start: Instant,
};

/** Keeps a time for the one who fills in the form, for some minutes. A person holds one at most. */
export const HoldInput = z.strictObject(wanted);
export const HoldAnswer = z.object({ heldUntil: Instant });
export const ReleaseHoldInput = z.strictObject({ sessionId: SessionId });

/** For a group this takes a seat, or where none is left a place in the row with `waitIfFull`. */
export const BookInput = z.strictObject({
  ...wanted,
  topic: paragraphs(0, 600),
  timeZone: TimeZone,
  waitIfFull: z.boolean().optional(),
});

/** The mentor, or the mentor's delegate, books for a mentee whose introduction was accepted. */
export const BookForInput = z.strictObject({
  sessionId: SessionId,
  mentorId: PersonId,
  menteeId: PersonId,
  offeringId: OfferingId,
  start: Instant,
  topic: paragraphs(0, 600),
});

/** Whom the mentor, or the mentor's delegate, may book for. */
export const PeopleForInput = z.strictObject({
  mentorId: PersonId,
  cursor: z.string().max(400).optional(),
});
export const PeopleForAnswer = z.object({
  mentor: z.object({ displayName: z.string(), timeZone: TimeZone }),
  /** Whose times can be booked; null while no listing is public. */
  listingId: ListingId.nullable(),
  /** Who was introduced last comes first. */
  people: z.array(z.object({ personId: PersonId, displayName: z.string(), timeZone: TimeZone })),
  nextCursor: z.string().optional(),
});
export type PeopleForAnswer = z.infer<typeof PeopleForAnswer>;

export const Booked = z.object({
  sessionId: SessionId,
  status: Booking.shape.status,
  revision: z.int().nonnegative(),
  /** For a group: what the mentee has. */
  seat: Seat.shape.status.optional(),
});
export type Booked = z.infer<typeof Booked>;

const change = { operationId: OperationId, sessionId: SessionId, revision: z.int().nonnegative() };

export const RescheduleInput = z.strictObject({ ...change, start: Instant, timeZone: TimeZone });
/** A mentee of a group gives up the own seat; the mentor calls the whole session off. */
export const CancelInput = z.strictObject({ ...change, note });
export const AcceptBookingInput = z.strictObject(change);
export const DeclineBookingInput = z.strictObject({ ...change, note });

export const BookSeriesInput = z.strictObject({
  seriesId: SeriesId,
  /** Where the time was found; see `ListSlotsInput`. */
  listingId: OfferPlace,
  offeringId: OfferingId,
  start: Instant,
  every: z.enum(["week", "fortnight", "month"]),
  count: z.int().min(2).max(12),
  topic: paragraphs(0, 600),
  timeZone: TimeZone,
});
export const SeriesAnswer = z.object({
  seriesId: SeriesId,
  /** One per date, in order; a date that is not free is left out and says what would be. */
  dates: z.array(
    z.object({
      start: Instant,
      sessionId: SessionId.nullable(),
      refusal: z.string().nullable(),
      alternatives: z.array(Instant),
    }),
  ),
});
export type SeriesAnswer = z.infer<typeof SeriesAnswer>;
export const CancelSeriesInput = z.strictObject({
  operationId: OperationId,
  seriesId: SeriesId,
  note,
});
export const CancelledSeries = z.object({
  seriesId: SeriesId,
  /** The dates that this call ended. */
  cancelled: z.array(SessionId),
});
export type CancelledSeries = z.infer<typeof CancelledSeries>;

const Party = z.object({
  displayName: z.string(),
  timeZone: TimeZone,
  /** What this person was shown when the time was agreed. */
  shown: Booking.shape.shownToMentor,
});

/** A booking as one of its people sees it. */
export const BookingView = z.object({
  id: SessionId,
  viewer: z.enum(["mentor", "mentee", "delegate"]),
  status: Booking.shape.status,
  cancellation: Booking.shape.cancellation,
  move: Booking.shape.move,
  expiresAt: Instant.optional(),
  title: z.string(),
  kind: Booking.shape.kind,
  offeringId: OfferingId,
  start: Instant,
  end: Instant,
  topic: z.string(),
  /** Once it is confirmed. */
  meetingUrl: z.string().nullable(),
  /** Their public listing, where there is one, and where the viewer finds more times of theirs. */
  mentor: Party.extend({
    slug: Slug.optional(),
    headline: z.string().optional(),
    listingId: OfferPlace.optional(),
  }),
  /** Absent for a group, whose mentees do not see each other. */
  mentee: Party.optional(),
  seats: z.int(),
  seatsTaken: z.int(),
  waiting: z.int(),
  /** Of a group, for its host alone: who has a seat, and then who waits for one. */
  attendees: z
    .array(z.object({ personId: PersonId, displayName: z.string(), isWaiting: z.boolean() }))
    .optional(),
  /** The viewer's own seat. */
  seat: Seat.shape.status.optional(),
  seriesId: SeriesId.optional(),
  createdAt: Instant,
  /** When the revision was made. */
  updatedAt: Instant,
  revision: z.int().nonnegative(),
  can: z.array(z.enum(["reschedule", "cancel", "accept", "decline"])),
});
export type BookingView = z.infer<typeof BookingView>;

export const BookingSummary = BookingView.pick({
  id: true,
  viewer: true,
  status: true,
  cancellation: true,
  title: true,
  kind: true,
  start: true,
  end: true,
  seat: true,
  seats: true,
  seatsTaken: true,
  expiresAt: true,
}).extend({ otherName: z.string() });
export type BookingSummary = z.infer<typeof BookingSummary>;

export const BookingListInput = z.strictObject({
  /**
   * - `upcoming`: what is ahead or going on
   * - `past`: what is over, what was called off before it among it
   * - `off`: what was declined, withdrawn, not answered or called off, whenever it was to be, and
   *   seats that were given up
   */
  when: z.enum(["upcoming", "past", "off"]),
  /** For a delegate: whose sessions as a mentor to show, in place of the own ones. */
  mentorId: PersonId.optional(),
  cursor: z.string().max(400).optional(),
});
export const BookingList = z.object({
  bookings: z.array(BookingSummary),
  nextCursor: z.string().optional(),
});

/** The signed link in the mail of a request. */
export const AnswerBookingByLinkInput = z.strictObject({
  operationId: OperationId,
  token: z.string().min(20).max(600),
  answer: z.discriminatedUnion("action", [
    z.strictObject({ action: z.literal("accept") }),
    z.strictObject({ action: z.literal("decline"), note }),
  ]),
});
