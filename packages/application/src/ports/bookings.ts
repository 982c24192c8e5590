import type { Booking, Seat } from "@waymark/domain/booking";
import type { PersonId, SessionId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Page, Write } from "./storage.ts";

/** A booking as somebody has it: a mentee of a group with the own seat. */
export type Reservation = { readonly booking: Booking; readonly seat: Seat | null };

/** Those that start at that moment or later, the next first; or before it, or all, the last first. */
export type BookingSpan =
  | { readonly startsFrom: Instant }
  | { readonly startsBefore: Instant | "ever" };

export type Bookings = {
  readonly get: (id: SessionId) => Promise<Booking | null>;
  readonly seatOf: (id: SessionId, menteeId: PersonId) => Promise<Seat | null>;
  /** Those that were released as well, in no order. */
  readonly seatsOf: (id: SessionId) => Promise<readonly Seat[]>;
  /** What a person has as mentor and as mentee together, a page at a time. */
  readonly list: (
    personId: PersonId,
    span: BookingSpan,
    cursor?: string,
  ) => Promise<Page<Reservation>>;
  /** Refused with `booking.id_taken` when there is one of that id. */
  readonly insert: (booking: Booking) => Write;
  /** Refused with `booking.changed_meanwhile` unless it still is as it was read, its seats included. */
  readonly replace: (read: Booking, next: Booking) => Write;
  /** One more seat; refused with `booking.changed_meanwhile` when none is left, or after a change. */
  readonly takeSeat: (read: Booking) => Write;
  /** Nothing but the count of changes; refused with `booking.changed_meanwhile` unless it is full. */
  readonly joinRow: (read: Booking) => Write;
  /** One seat less; refused with `booking.changed_meanwhile` when any seat changed since. */
  readonly dropSeat: (read: Booking) => Write;
  /** A seat goes from one to another; refused with `booking.changed_meanwhile` after a change. */
  readonly passSeat: (read: Booking) => Write;
  /** Refused with `booking.changed_meanwhile` unless the stored revision is one below, or none for 0. */
  readonly putSeat: (seat: Seat) => Write;
};
