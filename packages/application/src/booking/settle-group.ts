import { type Booking, isActive, type Seat } from "@waymark/domain/booking";
import type { SessionId } from "@waymark/domain/id";
import type { Write } from "../ports/index.ts";
import type { BookingDeps } from "./deps.ts";
import { seatDueWrites } from "./due-writes.ts";
import { menteeTime } from "./person-time.ts";

type Deps = Pick<BookingDeps, "bookings" | "locks" | "dues" | "ids" | "commit" | "clock">;

/** Seats per transaction: each frees six quarters at most and cancels its due items. */
const seatsAtOnce = 10;
const attemptsMax = 4;

/** What the seat still keeps of its mentee's time; nothing once it was settled. */
const settleSeat = async (deps: Deps, booking: Booking, seat: Seat): Promise<readonly Write[]> => {
  const times = menteeTime(seat.menteeId, booking);
  const [first] = times;
  const window = { from: first?.bucket ?? booking.start, to: booking.end };
  const kept = (await deps.locks.list(seat.menteeId, window)).filter(
    ({ owner }) => owner === booking.id,
  );
  return kept.length === 0
    ? []
    : [
        ...kept.map(deps.locks.free),
        ...seatDueWrites(deps, booking, { ...seat, status: "released" }, deps.clock.now()),
      ];
};

const settleSome = async (deps: Deps, booking: Booking, seats: readonly Seat[]): Promise<void> => {
  for (let attempts = 1; ; attempts += 1) {
    const writes = await Promise.all(seats.map((seat) => settleSeat(deps, booking, seat)));
    const committed = await deps.commit(writes.flat(), []);
    if (committed.ok) return;
    // Whoever settles at the same time frees the same locks: they are gone at the next look.
    if (attempts === attemptsMax) throw new Error(`seats are not free: ${committed.error.code}`);
  }
};

/**
 * Gives back the time of all who had a seat in a group that was called off. The seats themselves
 * stay: they say who has to be told. Done at once after calling off, and again by a due item where
 * that did not come to its end; doing it twice changes nothing.
 */
export const settleGroup =
  (deps: Deps) =>
  async (id: SessionId): Promise<void> => {
    const booking = await deps.bookings.get(id);
    if (booking === null || booking.kind !== "group" || isActive(booking.status)) return;
    const seats = (await deps.bookings.seatsOf(id)).filter(({ status }) => status === "taken");
    for (let at = 0; at < seats.length; at += seatsAtOnce) {
      await settleSome(deps, booking, seats.slice(at, at + seatsAtOnce));
    }
  };
