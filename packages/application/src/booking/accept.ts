import type { AppError } from "@waymark/contracts/error";
import { act, type Booking } from "@waymark/domain/booking";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { change, type ChangeInput } from "./change.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { bookingDueWrites } from "./due-writes.ts";
import { bookingEvent } from "./events.ts";
import { endBooking } from "./end-booking.ts";
import { pairGuard } from "./pair-guard.ts";
import { sideOf } from "./party.ts";
import type { BookedAnswer, Decision } from "./wish.ts";

/** A request that becomes a session: its time is taken already. */
export const acceptance = (
  deps: BookingDeps,
  booking: Booking,
  now: Instant,
): Result<Decision<BookedAnswer>, AppError> => {
  const accepted = act(booking, { action: "accept" }, "mentor", now);
  if (!accepted.ok) return accepted;
  const next = accepted.value;
  const { id, status, revision } = next;
  return ok({
    answer: { sessionId: id, status, revision },
    writes: [
      ...pairGuard(deps, next),
      deps.bookings.replace(booking, next),
      ...bookingDueWrites(deps, next, now),
    ],
    events: [bookingEvent(deps, "confirmed", next, now)],
  });
};

const illegal = err({ code: "booking.illegal_transition" } as const);

export const acceptBooking =
  (deps: BookingDeps) =>
  async (actor: Actor, input: ChangeInput): Promise<Result<BookedAnswer, AppError>> => {
    const now = deps.clock.now();
    return change(deps)({
      actor,
      command: "booking.accept",
      input,
      now,
      decide: async ({ booking, viewer }) =>
        sideOf(viewer) === "mentor" ? acceptance(deps, booking, now) : illegal,
    });
  };

export const declineBooking =
  (deps: BookingDeps) =>
  async (
    actor: Actor,
    input: ChangeInput & { readonly note?: string | undefined },
  ): Promise<Result<BookedAnswer, AppError>> => {
    const now = deps.clock.now();
    return change(deps)({
      actor,
      command: "booking.decline",
      input,
      now,
      decide: async ({ booking, viewer }) =>
        sideOf(viewer) === "mentor"
          ? endBooking(deps, booking, { action: "decline", note: input.note }, "mentor", now)
          : illegal,
    });
  };
