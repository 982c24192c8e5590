import * as z from "zod";
import { LocalDate, OfferingKind, WallTime } from "../availability/index.ts";
import { OfferingId, PersonId, SeriesId, SessionId } from "../id/index.ts";
import { line, paragraphs } from "../text/index.ts";
import { Instant, TimeZone } from "../time/index.ts";

/**
 * - `requested`: the mentor has to accept; the time is taken already
 * - `confirmed`: it takes place
 * - `cancelled`: it does not, and its time is free again
 */
export const BookingStatus = z.enum(["requested", "confirmed", "cancelled"]);
export type BookingStatus = z.infer<typeof BookingStatus>;

/** What a person was shown when they agreed to a time; kept when zone data or settings change. */
export const ShownTime = z.strictObject({
  timeZone: TimeZone,
  date: LocalDate,
  time: WallTime,
  utcOffsetMinutes: z.int(),
});
export type ShownTime = z.infer<typeof ShownTime>;

/** What a person was told since they agreed, when newer zone data showed the same start otherwise. */
export const ToldTime = z.strictObject({ personId: PersonId, shown: ShownTime });
export type ToldTime = z.infer<typeof ToldTime>;

/** The counters that a booking was counted in, so that the same ones are lowered later. */
export const CountedPeriods = z.strictObject({
  day: LocalDate,
  week: LocalDate,
  month: z.string().regex(/^\d{4}-\d{2}$/),
});

export const Cancellation = z.strictObject({
  /** What became of it: the mentor declined a request, nobody answered it, or a party called it off. */
  cause: z.enum(["declined", "expired", "withdrawn", "cancelled"]),
  by: z.enum(["mentor", "mentee", "system"]),
  note: paragraphs(1, 600).optional(),
  at: Instant,
});
export type Cancellation = z.infer<typeof Cancellation>;

/** The latest change of a booking's time, told to both people with the time that no longer holds. */
export const Move = z.strictObject({
  /** The start that it had before. */
  from: Instant,
  by: z.enum(["mentor", "mentee"]),
  at: Instant,
});

/** The reservation of both people's time for one session, whose id it carries. */
export const Booking = z.strictObject({
  id: SessionId,
  mentorId: PersonId,
  /** The one mentee; absent for a group, whose mentees have seats. */
  menteeId: PersonId.optional(),
  /** Who made it: the mentee, or for them the mentor or the mentor's delegate. */
  bookedBy: PersonId,
  offeringId: OfferingId,
  kind: OfferingKind,
  title: line(3, 80),
  start: Instant,
  end: Instant,
  /** Kept free after the end on the mentor's side. */
  breakMinutes: z.int().min(0).max(240),
  seats: z.int().min(1),
  seatsTaken: z.int().min(0),
  /** Raised with every change of a seat, so that a change of the whole meets the seats it read. */
  seatChanges: z.int().nonnegative(),
  /** What the mentee wants to talk about. */
  topic: paragraphs(0, 600),
  meetingUrl: z.string().nullable(),
  status: BookingStatus,
  cancellation: Cancellation.optional(),
  move: Move.optional(),
  /** While it is requested: when it lapses. */
  expiresAt: Instant.optional(),
  counted: CountedPeriods,
  shownToMentor: ShownTime,
  shownToMentee: ShownTime.optional(),
  /** Of the present start; whom it says nothing about knows what they were shown. */
  toldSince: z.array(ToldTime).max(31).optional(),
  seriesId: SeriesId.optional(),
  createdAt: Instant,
  updatedAt: Instant,
  /** From 0; the SEQUENCE of its calendar files (RFC 5545, 3.8.7.4). */
  revision: z.int().nonnegative(),
});
export type Booking = z.infer<typeof Booking>;

/** One mentee's place in a group session. */
export const Seat = z.strictObject({
  sessionId: SessionId,
  menteeId: PersonId,
  mentorId: PersonId,
  start: Instant,
  end: Instant,
  status: z.enum(["taken", "waiting", "released"]),
  shown: ShownTime,
  /** When the place in the row was taken; the first who waits is the first who gets a seat. */
  since: Instant,
  revision: z.int().nonnegative(),
});
export type Seat = z.infer<typeof Seat>;
