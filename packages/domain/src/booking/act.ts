import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import type { Booking, Cancellation } from "./booking.ts";
import { lapsesAt } from "./policy.ts";
import { type BookingAction, type BookingParty, bookingTransitions } from "./transitions.ts";

/** All that belongs to a start: it is replaced as a whole when a booking moves. */
export type BookedTime = Pick<
  Booking,
  "start" | "end" | "breakMinutes" | "counted" | "shownToMentor" | "shownToMentee"
>;

export type BookingMove =
  | { readonly action: "accept" | "expire" | "withdraw" | "call_off" }
  | { readonly action: "decline" | "cancel"; readonly note?: string | undefined }
  | { readonly action: "reschedule"; readonly time: BookedTime };

const causeOf = {
  decline: "declined",
  withdraw: "withdrawn",
  expire: "expired",
  cancel: "cancelled",
  call_off: "cancelled",
} as const satisfies Partial<Record<BookingAction, Cancellation["cause"]>>;

/** Whether the table lists it, and the clock does not stand against it. */
export const mayAct = (
  booking: Booking,
  action: BookingAction,
  party: BookingParty,
  now: Instant,
): boolean => {
  const rule = bookingTransitions[action];
  const by: readonly string[] = rule.by;
  const from: readonly string[] = rule.from;
  if (!by.includes(party) || !from.includes(booking.status)) return false;
  switch (action) {
    case "accept":
      return booking.expiresAt !== undefined && now < booking.expiresAt;
    case "expire":
      return booking.expiresAt !== undefined && booking.expiresAt <= now;
    case "reschedule":
      // The locks of all who have a seat do not fit into one transaction.
      return booking.kind !== "group" && now < booking.start;
    case "cancel":
    case "call_off":
      return now < booking.start;
    case "decline":
    case "withdraw":
      return true;
  }
};

const cancelled = (booking: Booking, cancellation: Cancellation): Booking => {
  const { expiresAt: _expiresAt, ...rest } = booking;
  return { ...rest, status: "cancelled", cancellation };
};

const rescheduled = (
  { toldSince: _toldSince, ...booking }: Booking,
  time: BookedTime,
  by: "mentor" | "mentee",
  at: Instant,
): Booking => ({
  ...booking,
  ...time,
  move: { from: booking.start, by, at },
  ...(booking.status === "requested" && { expiresAt: lapsesAt(booking.createdAt, time.start) }),
});

const perform = (
  booking: Booking,
  move: BookingMove,
  party: BookingParty,
  now: Instant,
): Booking => {
  switch (move.action) {
    case "accept": {
      const { expiresAt: _expiresAt, ...rest } = booking;
      return { ...rest, status: "confirmed" };
    }
    case "reschedule":
      return rescheduled(booking, move.time, party === "mentor" ? "mentor" : "mentee", now);
    case "decline":
    case "cancel":
      return cancelled(booking, {
        cause: causeOf[move.action],
        by: party,
        ...(move.note !== undefined && { note: move.note }),
        at: now,
      });
    case "withdraw":
    case "expire":
    case "call_off":
      return cancelled(booking, { cause: causeOf[move.action], by: party, at: now });
  }
};

/**
 * One step of a booking: refuses with `booking.illegal_transition` what `bookingTransitions` does
 * not list for this party in this status, or what comes too late for it, and raises the revision by
 * one otherwise.
 */
export const act = (
  booking: Booking,
  move: BookingMove,
  party: BookingParty,
  now: Instant,
): Result<Booking, { readonly code: "booking.illegal_transition" }> =>
  mayAct(booking, move.action, party, now)
    ? ok({
        ...perform(booking, move, party, now),
        updatedAt: now,
        revision: booking.revision + 1,
      })
    : err({ code: "booking.illegal_transition" });
