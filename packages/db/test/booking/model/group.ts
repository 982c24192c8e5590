import { systemIds } from "@waymark/application/system";
import { addMinutes, type Instant } from "@waymark/domain/time";
import type { Operation } from "../operation.ts";
import { offerings, offeringId, personId } from "../world.ts";
import { done, type ModelOutcome, refused } from "./outcome.ts";
import { remind, setDues } from "./dues.ts";
import { startRefusal } from "./start.ts";
import { isActive, type ModelBooking, type ModelSeat, type ModelState } from "./state.ts";
import { free, isTaken, menteeKeys, mentorKeys, ownerOfHold, take } from "./time.ts";

type Book = Extract<Operation, { readonly type: "book" }>;
type EndHold = (state: ModelState, person: number, now: Instant, taken: readonly string[]) => void;

const { seats: places, minutes } = offerings.group;

const idOf = (mentor: number, start: Instant, generation: number) =>
  systemIds.derivedSessionId(
    "group",
    personId(mentor),
    offeringId(offerings.group.number),
    start,
    String(generation),
  );

/** The session that stands at a start, or the id of the one that would. */
const find = (state: ModelState, mentor: number, start: Instant) => {
  for (let generation = 0; ; generation += 1) {
    const id = idOf(mentor, start, generation);
    const booking = state.bookings.get(id);
    if (booking === undefined || isActive(booking)) return { id, booking };
  }
};

const put = (state: ModelState, seat: ModelSeat, fact: string): void => {
  state.seats.set(`${seat.session} ${seat.mentee}`, seat);
  state.events.push(`booking.seat_${fact} ${seat.session} ${seat.revision} ${seat.mentee}`);
};

const answerOf = (
  { id, status, revision }: ModelBooking,
  seat: ModelSeat["status"],
): ModelOutcome => done({ sessionId: id, status, revision, seat });

const begin = (state: ModelState, operation: Book, id: ModelBooking["id"], now: Instant) => {
  const { actor, mentor, start } = operation;
  const made: ModelBooking = {
    id,
    mentor,
    mentee: null,
    bookedBy: actor,
    kind: "group",
    start,
    end: addMinutes(start, minutes),
    breakMinutes: state.availability.get(mentor)?.hours.breakMinutes ?? 0,
    status: "confirmed",
    revision: 0,
    createdAt: now,
    expiresAt: null,
    seatsTaken: 0,
  };
  return made;
};

const sit = (
  state: ModelState,
  booking: ModelBooking,
  mentee: number,
  now: Instant,
  fact: string,
): void => {
  const former = state.seats.get(`${booking.id} ${mentee}`);
  const since = former?.status === "waiting" ? former.since : now;
  const revision = former === undefined ? 0 : former.revision + 1;
  take(state, menteeKeys(mentee, booking), booking.id);
  put(state, { session: booking.id, mentee, status: "taken", since, revision }, fact);
  remind(state, booking, mentee, true, now);
};

/** A seat, the first one with the mentor's time; where none is left, a place in the row. */
export const takeSeat = (
  state: ModelState,
  operation: Book,
  now: Instant,
  endHold: EndHold,
): ModelOutcome => {
  const { actor, mentor, start, wait } = operation;
  const except = [ownerOfHold(actor)];
  const { id, booking } = find(state, mentor, start);
  if (booking === undefined) {
    const refusal = startRefusal(state, { mentor, kind: "group", start, now, except });
    if (refusal !== null) return refused(refusal);
    const made = begin(state, operation, id, now);
    const keys = [...mentorKeys(made), ...menteeKeys(actor, made)];
    if (isTaken(state, keys, now, except)) return refused("booking.mentee_busy");
    endHold(state, actor, now, keys);
    take(state, mentorKeys(made), id);
    state.bookings.set(id, { ...made, seatsTaken: 1 });
    setDues(state, made, now);
    state.events.push(`booking.confirmed ${id} 0`);
    sit(state, made, actor, now, "taken");
    return answerOf(made, "taken");
  }
  const former = state.seats.get(`${id} ${actor}`);
  const isFull = booking.seatsTaken >= places;
  if (former?.status === "taken" || (former?.status === "waiting" && isFull)) {
    return refused("booking.already_seated");
  }
  const accepting = state.availability.get(mentor)?.hours.accepting === true;
  if (!accepting || start < now) return refused("slot.not_offered");
  if (isFull && !wait) return refused("booking.full");
  if (isFull) {
    const revision = former === undefined ? 0 : former.revision + 1;
    endHold(state, actor, now, []);
    put(state, { session: id, mentee: actor, status: "waiting", since: now, revision }, "waiting");
    return answerOf(booking, "waiting");
  }
  const keys = menteeKeys(actor, booking);
  if (isTaken(state, keys, now, except)) return refused("booking.mentee_busy");
  endHold(state, actor, now, keys);
  state.bookings.set(id, { ...booking, seatsTaken: booking.seatsTaken + 1 });
  sit(state, booking, actor, now, "taken");
  return answerOf(booking, "taken");
};

const nextInRow = (state: ModelState, booking: ModelBooking, now: Instant) =>
  [...state.seats.values()]
    .filter(({ session, status }) => session === booking.id && status === "waiting")
    .toSorted((a, b) =>
      `${a.since}${personId(a.mentee)}` < `${b.since}${personId(b.mentee)}` ? -1 : 1,
    )
    .find(({ mentee }) => !isTaken(state, menteeKeys(mentee, booking), now, []));

/** The seat goes to the first who waits and has the time; the last who leaves ends the session. */
export const giveUp = (
  state: ModelState,
  booking: ModelBooking,
  seat: ModelSeat,
  now: Instant,
): ModelOutcome => {
  if (booking.status !== "confirmed" || seat.status === "released" || booking.start <= now) {
    return refused("booking.illegal_transition");
  }
  const next = seat.status === "taken" ? nextInRow(state, booking, now) : undefined;
  const released = { ...seat, status: "released", revision: seat.revision + 1 } as const;
  put(state, released, "released");
  remind(state, booking, seat.mentee, false, now);
  if (seat.status === "waiting") return answerOf(booking, "released");
  free(state, menteeKeys(seat.mentee, booking), booking.id);
  if (next !== undefined) {
    sit(state, booking, next.mentee, now, "promoted");
    return answerOf(booking, "released");
  }
  const left = { ...booking, seatsTaken: booking.seatsTaken - 1 };
  if (left.seatsTaken > 0) {
    state.bookings.set(booking.id, left);
    return answerOf(left, "released");
  }
  const ended = { ...left, status: "cancelled", revision: booking.revision + 1 } as const;
  free(state, mentorKeys(booking), booking.id);
  state.bookings.set(booking.id, ended);
  setDues(state, ended, now);
  state.events.push(`booking.cancelled ${booking.id} ${ended.revision}`);
  return answerOf(ended, "released");
};

/** After a group was called off, its mentees have their time back. */
export const settle = (state: ModelState, booking: ModelBooking): void => {
  for (const { session, mentee } of state.seats.values()) {
    if (session !== booking.id) continue;
    const keys = menteeKeys(mentee, booking);
    const isKept = keys.some((key) => state.locks.get(key)?.owner === booking.id);
    free(state, keys, booking.id);
    if (isKept) remind(state, booking, mentee, false, booking.start);
  }
};
