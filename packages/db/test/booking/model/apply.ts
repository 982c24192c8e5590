import { addMinutes, type Instant } from "@waymark/domain/time";
import type { Operation } from "../operation.ts";
import { offerings } from "../world.ts";
import { setDues } from "./dues.ts";
import { giveUp, settle, takeSeat } from "./group.ts";
import { done, type ModelOutcome, refused } from "./outcome.ts";
import { startRefusal } from "./start.ts";
import { isActive, type ModelBooking, type ModelState } from "./state.ts";
import {
  bookingKeys,
  free,
  freeHold,
  isTaken,
  menteeKeys,
  mentorKeys,
  ownerOfHold,
  take,
} from "./time.ts";

type Of<Type extends Operation["type"]> = Extract<Operation, { readonly type: Type }>;

const lapse = (createdAt: Instant, start: Instant): Instant => {
  const latest = addMinutes(start, -60) > createdAt ? addMinutes(start, -60) : start;
  return addMinutes(createdAt, 2880) < latest ? addMinutes(createdAt, 2880) : latest;
};

const answerOf = ({ id, status, revision }: ModelBooking): ModelOutcome =>
  done({ sessionId: id, status, revision });

const countAhead = (state: ModelState, mentee: number, mentor: number, now: Instant): number => {
  const ahead = [...state.bookings.values()].filter(
    (booking) => booking.mentor === mentor && isActive(booking) && booking.start >= now,
  );
  return ahead.filter(
    ({ id, mentee: of }) => of === mentee || state.seats.get(`${id} ${mentee}`)?.status === "taken",
  ).length;
};

const endHold = (state: ModelState, person: number, now: Instant, taken: readonly string[]) => {
  freeHold(state, person, now, taken);
  state.holds.delete(person);
};

const book = (
  state: ModelState,
  operation: Of<"book">,
  now: Instant,
  ignoresAhead: boolean,
): ModelOutcome => {
  const { actor, mentor, kind, start, session } = operation;
  if (actor === mentor) return refused("booking.to_oneself");
  if (!ignoresAhead && countAhead(state, actor, mentor, now) >= 5) {
    return refused("booking.mentee_at_limit");
  }
  if (kind === "group") return takeSeat(state, operation, now, endHold);
  const except = [ownerOfHold(actor)];
  const refusal = startRefusal(state, { mentor, kind, start, now, except });
  if (refusal !== null) return refused(refusal);
  if (state.bookings.has(session)) return refused("booking.id_taken");
  const isAsked = kind === "asked";
  const made: ModelBooking = {
    id: session,
    mentor,
    mentee: actor,
    bookedBy: actor,
    kind,
    start,
    end: addMinutes(start, offerings[kind].minutes),
    breakMinutes: state.availability.get(mentor)?.hours.breakMinutes ?? 0,
    status: isAsked ? "requested" : "confirmed",
    revision: 0,
    createdAt: now,
    expiresAt: isAsked ? lapse(now, start) : null,
    seatsTaken: 1,
  };
  if (isTaken(state, menteeKeys(actor, made), now, except)) return refused("booking.mentee_busy");
  endHold(state, actor, now, bookingKeys(made));
  take(state, bookingKeys(made), session);
  state.bookings.set(session, made);
  setDues(state, made, now);
  state.events.push(`booking.${isAsked ? "requested" : "confirmed"} ${session} 0`);
  return answerOf(made);
};

const hold = (state: ModelState, operation: Of<"hold">, now: Instant): ModelOutcome => {
  const { actor, mentor, kind, start, session } = operation;
  if (actor === mentor) return refused("booking.to_oneself");
  const former = state.holds.get(actor);
  const isSame = former?.session === session && former.start === start && now < former.until;
  if (isSame) return done({ heldUntil: former.until });
  const except = [ownerOfHold(actor)];
  const refusal = startRefusal(state, { mentor, kind, start, now, except });
  if (refusal !== null) return refused(refusal);
  const end = addMinutes(start, offerings[kind].minutes);
  const breakMinutes = state.availability.get(mentor)?.hours.breakMinutes ?? 0;
  const made = { session, mentor, start, end, breakMinutes, until: addMinutes(now, 10) };
  const keys = [...mentorKeys(made), ...menteeKeys(actor, made)];
  if (isTaken(state, keys, now, except)) return refused("booking.mentee_busy");
  freeHold(state, actor, now, keys);
  take(state, keys, ownerOfHold(actor), made.until);
  state.holds.set(actor, made);
  return done({ heldUntil: made.until });
};

const release = (state: ModelState, operation: Of<"release">, now: Instant): ModelOutcome => {
  if (state.holds.get(operation.actor)?.session === operation.session) {
    endHold(state, operation.actor, now, []);
  }
  return done({});
};

const change = (
  state: ModelState,
  booking: ModelBooking,
  next: Partial<ModelBooking>,
  fact: string,
  now: Instant,
): ModelOutcome => {
  const changed = { ...booking, ...next, revision: booking.revision + 1 };
  state.bookings.set(booking.id, changed);
  setDues(state, changed, now);
  state.events.push(`booking.${fact} ${booking.id} ${changed.revision}`);
  return answerOf(changed);
};

const end = (state: ModelState, booking: ModelBooking, now: Instant): ModelOutcome => {
  free(state, bookingKeys(booking), booking.id);
  return change(state, booking, { status: "cancelled", expiresAt: null }, "cancelled", now);
};

const illegal = refused("booking.illegal_transition");

const reschedule = (
  state: ModelState,
  booking: ModelBooking,
  { actor, start }: Of<"reschedule">,
  now: Instant,
): ModelOutcome => {
  if (booking.kind === "group" || !isActive(booking) || booking.start <= now) return illegal;
  const { mentor, kind, id } = booking;
  const holders = actor === mentor ? [] : [ownerOfHold(actor)];
  const except = [id, ...holders];
  const refusal = startRefusal(state, { mentor, kind, start, now, except, moving: booking });
  if (refusal !== null) return refused(refusal);
  const moved = {
    start,
    end: addMinutes(start, offerings[kind].minutes),
    breakMinutes: state.availability.get(mentor)?.hours.breakMinutes ?? 0,
    expiresAt: booking.expiresAt === null ? null : lapse(booking.createdAt, start),
  };
  const next = { ...booking, ...moved };
  if (isTaken(state, bookingKeys(next), now, except)) return refused("booking.mentee_busy");
  if (actor !== mentor) endHold(state, actor, now, bookingKeys(next));
  free(state, bookingKeys(booking), id);
  take(state, bookingKeys(next), id);
  return change(state, booking, moved, "rescheduled", now);
};

type Change = Of<"reschedule" | "cancel" | "accept" | "decline">;

const changeBooking = (state: ModelState, operation: Change, now: Instant): ModelOutcome => {
  const { actor, session, revision } = operation;
  const booking = state.bookings.get(session);
  if (booking === undefined) return refused("booking.not_found");
  const seat = state.seats.get(`${session} ${actor}`);
  const isMentor = actor === booking.mentor;
  if (!isMentor && actor !== booking.mentee && seat === undefined) {
    return refused("booking.not_found");
  }
  if (booking.revision !== revision) return refused("booking.changed_meanwhile");
  switch (operation.type) {
    case "reschedule":
      return reschedule(state, booking, operation, now);
    case "cancel": {
      if (seat !== undefined && !isMentor) return giveUp(state, booking, seat, now);
      const isAsked = booking.status === "requested";
      if (!isActive(booking) || (!isAsked && booking.start <= now)) return illegal;
      return end(state, booking, now);
    }
    case "accept": {
      const isOpen = booking.expiresAt !== null && now < booking.expiresAt;
      if (!isMentor || booking.status !== "requested" || !isOpen) return illegal;
      return change(state, booking, { status: "confirmed", expiresAt: null }, "confirmed", now);
    }
    case "decline":
      return isMentor && booking.status === "requested" ? end(state, booking, now) : illegal;
  }
};

const expire = (state: ModelState, operation: Of<"expire">, now: Instant): ModelOutcome => {
  const booking = state.bookings.get(operation.session);
  if (booking === undefined) return done({});
  if (booking.kind === "group" && !isActive(booking)) settle(state, booking);
  const isOver = booking.expiresAt !== null && booking.expiresAt <= now;
  if (booking.status === "requested" && booking.revision === operation.revision && isOver) {
    end(state, booking, now);
  }
  return done({});
};

const setHours = (state: ModelState, operation: Of<"hours">): ModelOutcome => {
  const { mentor, baseVersion, hours } = operation;
  const present = state.availability.get(mentor);
  const version = baseVersion + 1;
  const isThere =
    present?.version === version && JSON.stringify(present.hours) === JSON.stringify(hours);
  if (isThere) return done({ version });
  if (present?.version !== baseVersion) return refused("availability.changed_meanwhile");
  state.availability.set(mentor, { version, hours });
  state.events.push(`availability.changed ${mentor} ${version}`);
  return done({ version });
};

/** The key under which a client sends an operation, if it has one. */
const commandOf = (operation: Operation): string | null => {
  if (operation.type === "book") return `${operation.actor} ${operation.session}`;
  return "key" in operation ? `${operation.actor} ${operation.key}` : null;
};

const perform = (
  state: ModelState,
  operation: Operation,
  now: Instant,
  ignoresAhead: boolean,
): ModelOutcome => {
  switch (operation.type) {
    case "book":
      return book(state, operation, now, ignoresAhead);
    case "hold":
      return hold(state, operation, now);
    case "release":
      return release(state, operation, now);
    case "expire":
      return expire(state, operation, now);
    case "hours":
      return setHours(state, operation);
    default:
      return changeBooking(state, operation, now);
  }
};

/** One operation after the other, as if there were nobody else. Changes the state in place. */
export const apply = (
  state: ModelState,
  operation: Operation,
  now: Instant,
  ignoresAhead = false,
): ModelOutcome => {
  const command = commandOf(operation);
  const input = JSON.stringify(operation);
  const former = command === null ? undefined : state.commands.get(command);
  if (former !== undefined) {
    return former.input === input
      ? { kind: "ok", answer: former.answer }
      : refused("booking.id_taken");
  }
  const outcome = perform(state, operation, now, ignoresAhead);
  if (outcome.kind === "ok" && command !== null) {
    state.commands.set(command, { input, answer: outcome.answer });
  }
  return outcome;
};
