import { SessionId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import type { ModelState } from "../model/state.ts";
import { type Batch, type Operation, type Step, undisturbed } from "../operation.ts";
import { type Hours, hoursOf, type Kind } from "../world.ts";

export const ses = (number: number): SessionId => SessionId.parse(numberedId("session", number));

/** `at("09:30")` is on the morrow of the world's first day. */
export const at = (time: string): Instant => Instant.parse(`2026-03-03T${time}:00.000Z`);

/** A move is made with what the model says at that point, such as the id of a group. */
export type Play = (state: ModelState) => Batch;

/** A lock goes missing, without anybody's doing. */
export type Loss = { readonly lost: { readonly person: number; readonly bucket: Instant } };

export type Move = Play | Loss;

export const lose = (person: number, time: string): Loss => ({
  lost: { person, bucket: at(time) },
});

export const one =
  (operation: Operation | ((state: ModelState) => Operation), skewMinutes = 0): Play =>
  (state) => ({
    mode: "free",
    clockMs: 0,
    steps: [stepOf(state, operation, skewMinutes)],
  });

type Made = Operation | ((state: ModelState) => Operation);

const stepOf = (state: ModelState, made: Made, skewMinutes = 0): Step => ({
  operation: typeof made === "function" ? made(state) : made,
  disturbance: { ...undisturbed, skewMs: skewMinutes * 60_000 },
});

/** All decide on the same state; then they commit in this order. */
export const race =
  (...made: readonly (Made | readonly [Made, number])[]): Play =>
  (state) => ({
    mode: "raced",
    clockMs: 0,
    steps: made.map((entry) =>
      isSkewed(entry) ? stepOf(state, entry[0], entry[1]) : stepOf(state, entry),
    ),
  });

const isSkewed = (entry: Made | readonly [Made, number]): entry is readonly [Made, number] =>
  Array.isArray(entry);

export const book = (
  actor: number,
  session: number,
  mentor: number,
  kind: Kind,
  time: string,
  waits = true,
): Operation => ({
  type: "book",
  actor,
  session: ses(session),
  mentor,
  kind,
  start: at(time),
  wait: waits,
});

export const hold = (actor: number, session: number, mentor: number, time: string): Operation => ({
  type: "hold",
  actor,
  session: ses(session),
  mentor,
  kind: "session",
  start: at(time),
});

export const release = (actor: number, session: number): Operation => ({
  type: "release",
  actor,
  session: ses(session),
});

export const change = (
  type: "cancel" | "accept" | "decline",
  actor: number,
  key: number,
  session: number,
  revision = 0,
): Operation => ({ type, actor, key, session: ses(session), revision });

export const reschedule = (
  actor: number,
  key: number,
  session: number,
  time: string,
  revision = 0,
): Operation => ({
  type: "reschedule",
  actor,
  key,
  session: ses(session),
  revision,
  start: at(time),
});

/** Leaves, or for the mentor calls off, the group that stands at that time. */
export const leave =
  (actor: number, key: number, mentor: number, time: string) =>
  (state: ModelState): Operation => {
    const group = [...state.bookings.values()].find(
      (booking) =>
        booking.kind === "group" &&
        booking.mentor === mentor &&
        booking.start === at(time) &&
        booking.status !== "cancelled",
    );
    if (group === undefined) throw new Error(`no group of ${mentor} at ${time}`);
    return { type: "cancel", actor, key, session: group.id, revision: group.revision };
  };

export const hours = (mentor: number, baseVersion: number, change: Partial<Hours>): Operation => ({
  type: "hours",
  mentor,
  baseVersion,
  hours: { ...hoursOf(mentor), ...change },
});
