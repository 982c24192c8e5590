import { SessionId } from "@waymark/domain/id";
import { addMinutes, type Instant } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import type { Random } from "@waymark/testing/random";
import { isActive, type ModelState } from "../model/state.ts";
import type { Batch, Disturbance, Operation, Step } from "../operation.ts";
import { type Hours, type Kind, mentorNumbers, personNumbers } from "../world.ts";

/** What makes new client-made ids, and what was asked lately, to be asked again. */
export type Memory = { nextNumber: number; readonly recent: Operation[] };

const sessionId = (number: number): SessionId => SessionId.parse(numberedId("session", number));

const kinds: readonly Kind[] = ["session", "session", "session", "asked", "group", "group"];

/** Few starts, so that people meet: half hours of today and tomorrow, some of them off the grid. */
const randomStart = (random: Random, now: Instant): Instant => {
  const day = Date.parse(`${now.slice(0, 10)}T08:00:00.000Z`) + random.integer(2) * 86_400_000;
  const grid = random.chance(0.03) ? 10 : 0;
  return addMinutes(now, (day - Date.parse(now)) / 60_000 + random.integer(6) * 30 + grid);
};

const randomHours = (random: Random): Hours => ({
  untilHour: random.chance(0.3) ? 10 : 11,
  breakMinutes: random.pick([0, 0, 15, 30]),
  dayMax: random.pick([null, null, 2, 3]),
  weekMax: random.pick([null, null, 5]),
  monthMinutes: random.pick([null, null, 180, 300]),
  accepting: !random.chance(0.1),
});

type Ask = { readonly random: Random; readonly state: ModelState; readonly memory: Memory };

const fresh = ({ memory }: Ask): number => {
  memory.nextNumber += 1;
  return memory.nextNumber;
};

const freshSession = (ask: Ask): SessionId => {
  const known = [...ask.state.bookings.keys()];
  return known.length > 0 && ask.random.chance(0.04)
    ? ask.random.pick(known)
    : sessionId(fresh(ask));
};

const book = (ask: Ask, now: Instant): Operation => {
  const { random, state } = ask;
  const actor = random.pick(personNumbers);
  const mentor = random.pick(mentorNumbers);
  const held = state.holds.get(actor);
  const start = randomStart(random, now);
  if (random.chance(0.3)) {
    const kind = random.pick(["session", "asked"] as const);
    return { type: "hold", actor, session: freshSession(ask), mentor, kind, start };
  }
  if (held !== undefined && random.chance(0.6)) {
    const { session, mentor, start } = held;
    if (random.chance(0.3)) return { type: "release", actor, session };
    return { type: "book", actor, session, mentor, kind: "session", start, wait: false };
  }
  const kind = random.pick(kinds);
  const wait = random.chance(0.7);
  const groups = [...state.bookings.values()].filter(
    (booking) => booking.kind === "group" && isActive(booking) && booking.start > now,
  );
  if (groups.length > 0 && random.chance(0.35)) {
    const { mentor, start } = random.pick(groups);
    return { type: "book", actor, session: freshSession(ask), mentor, kind: "group", start, wait };
  }
  return { type: "book", actor, session: freshSession(ask), mentor, kind, start, wait };
};

// Requests live shortly; without a lean towards their answers few would be seen accepted.
const answers = ["accept", "accept", "accept", "accept", "decline", "decline"] as const;

const change = (ask: Ask, now: Instant): Operation => {
  const { random, state } = ask;
  const all = [...state.bookings.values()];
  const active = all.filter(isActive);
  const from = active.length > 0 && !random.chance(0.15) ? active : all;
  if (from.length === 0) return book(ask, now);
  const booking = random.pick(from);
  const seats = [...state.seats.values()].filter(
    ({ session, status }) => session === booking.id && status !== "released",
  );
  const people = [
    booking.mentor,
    ...(booking.mentee === null ? seats.map(({ mentee }) => mentee) : [booking.mentee]),
  ];
  const revision = random.chance(0.06) ? booking.revision + 1 : booking.revision;
  const { id: session } = booking;
  if (random.chance(0.08)) return { type: "expire", session, revision: booking.revision };
  const type = random.pick([
    ...(["reschedule", "reschedule", "reschedule", "cancel", "cancel"] as const),
    ...(booking.status === "requested" ? answers : []),
  ]);
  const isAnswer = type === "accept" || type === "decline";
  // Only the mentor may answer: anybody else is tried now and then, not every other time.
  const likely = isAnswer && random.chance(0.9) ? [booking.mentor] : people;
  const actor = random.pick(random.chance(0.05) ? personNumbers : likely);
  const common = { actor, key: fresh(ask), session, revision };
  return type === "reschedule"
    ? { type, ...common, start: randomStart(random, now) }
    : { type, ...common };
};

const hours = ({ random, state }: Ask): Operation => {
  const mentor = random.pick(mentorNumbers);
  const present = state.availability.get(mentor)?.version ?? 1;
  const baseVersion = random.chance(0.1) ? present + 1 : present;
  return { type: "hours", mentor, baseVersion, hours: randomHours(random) };
};

const randomOperation = (ask: Ask, now: Instant): Operation => {
  const { random, memory } = ask;
  if (memory.recent.length > 0 && random.chance(0.1)) return random.pick(memory.recent);
  const roll = random.next();
  const operation = roll < 0.55 ? book(ask, now) : roll < 0.93 ? change(ask, now) : hours(ask);
  memory.recent.push(operation);
  if (memory.recent.length > 12) memory.recent.shift();
  return operation;
};

const randomDisturbance = (random: Random): Disturbance => ({
  skewMs: random.chance(0.06) ? (random.integer(11) - 5) * 60_000 : 0,
  crash: random.chance(0.08)
    ? {
        at: random.chance(0.8) ? 1 : 2,
        how: random.pick(["dies_before", "dies_after", "answer_lost"] as const),
      }
    : null,
});

const randomClockMs = (random: Random): number => {
  if (random.chance(0.02)) return 86_400_000;
  if (random.chance(0.1)) return (1 + random.integer(15)) * 60_000;
  return random.chance(0.03) ? -random.integer(5) * 60_000 : 0;
};

/** The next batch: one step more often than several at once. */
export const randomBatch = (
  random: Random,
  state: ModelState,
  memory: Memory,
  now: Instant,
): Batch => {
  const clockMs = randomClockMs(random);
  const size = random.chance(0.5) ? 1 : 2 + random.integer(3);
  const ask = { random, state, memory };
  const steps = Array.from({ length: size }, (): Step => ({
    operation: randomOperation(ask, addMinutes(now, clockMs / 60_000)),
    disturbance: randomDisturbance(random),
  }));
  return { mode: random.chance(0.6) ? "raced" : "free", steps, clockMs };
};
