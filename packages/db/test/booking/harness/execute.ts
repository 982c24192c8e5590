import { setAvailability } from "@waymark/application/availability";
import {
  acceptBooking,
  type BookingDeps,
  bookSession,
  cancelBooking,
  declineBooking,
  expireBooking,
  holdTimeFor,
  releaseHold,
  rescheduleBooking,
} from "@waymark/application/booking";
import type { Commit } from "@waymark/application/ports";
import { systemIds } from "@waymark/application/system";
import type { AppError } from "@waymark/contracts/error";
import type { Result } from "@waymark/domain/result";
import { fakeClock } from "@waymark/testing/clock";
import { addMs } from "@waymark/domain/time";
import type { Operation, Outcome, Step } from "../operation.ts";
import { availabilityOf, listingId, offeringId, offerings, personId, utc } from "../world.ts";
import type { Barrier } from "./barrier.ts";
import { type Mutation, withoutCondition } from "./mutation.ts";
import { type Store, zones } from "./store.ts";

export type Watch = (writes: Parameters<Commit>[0]) => void;

export type Build = {
  readonly mutation: Mutation | null;
  readonly watch: Watch;
  /** True after a lock was lost to something outside: then the model's own promises are broken. */
  readonly isDamaged?: boolean;
};

const uuidOf = (key: number): string =>
  `00000000-0000-4000-8000-${key.toString(16).padStart(12, "0")}`;

/** A commit of a process that may die at it, or never hear its answer. */
const crashing = (commit: Commit, { crash }: Step["disturbance"]) => {
  let count = 0;
  let isDead = false;
  const crashed: Commit = async (writes, events) => {
    count += 1;
    if (isDead) throw new Error("this process is dead");
    if (crash?.at !== count) return commit(writes, events);
    if (crash.how !== "answer_lost") isDead = true;
    if (crash.how !== "dies_before") await commit(writes, events);
    throw new Error(crash.how);
  };
  return { commit: crashed, isDead: () => isDead };
};

const answered = (outcome: Result<unknown, AppError>): Outcome =>
  outcome.ok
    ? { kind: "ok", answer: JSON.stringify(outcome.value ?? {}) }
    : { kind: "refused", code: outcome.error.code };

const perform = async (deps: BookingDeps, store: Store, operation: Operation): Promise<Outcome> => {
  const db = store.dbAt(store.clock);
  const actor = "actor" in operation ? { personId: personId(operation.actor) } : null;
  if (operation.type === "expire") {
    const { session: sessionId, revision } = operation;
    await expireBooking(deps)({ sessionId, revision });
    return { kind: "ok", answer: "{}" };
  }
  if (operation.type === "hours") {
    const { mentor, baseVersion, hours } = operation;
    const { schedule, offerings } = availabilityOf(mentor, hours, baseVersion + 1);
    const own = { ...deps, availabilities: db.availabilities };
    const wanted = { baseVersion, schedule, offerings };
    return answered(await setAvailability(own)({ personId: personId(mentor) }, wanted));
  }
  if (actor === null) throw new Error("nobody does it");
  const sessionId = operation.session;
  switch (operation.type) {
    case "book":
    case "hold": {
      const { mentor, kind, start } = operation;
      const of = { listingId: listingId(mentor), offeringId: offeringId(offerings[kind].number) };
      const wanted = { sessionId, ...of, start };
      if (operation.type === "hold") return answered(await holdTimeFor(deps)(actor, wanted));
      const form = { ...wanted, topic: "My next step", timeZone: utc, waitIfFull: operation.wait };
      return answered(await bookSession(deps)(actor, form));
    }
    case "release":
      return answered(await releaseHold(deps)(actor, { sessionId }));
    case "reschedule":
    case "cancel":
    case "accept":
    case "decline": {
      const change = {
        operationId: uuidOf(operation.key),
        sessionId,
        revision: operation.revision,
      };
      if (operation.type === "reschedule") {
        const { start } = operation;
        return answered(await rescheduleBooking(deps)(actor, { ...change, start, timeZone: utc }));
      }
      const useCases = { cancel: cancelBooking, accept: acceptBooking, decline: declineBooking };
      return answered(await useCases[operation.type](deps)(actor, change));
    }
  }
};

/** Carries one step out as a process of its own would, on its own clock. */
export const execute = async (
  store: Store,
  build: Build,
  { operation, disturbance }: Step,
  index: number,
  barrier: Barrier | null,
): Promise<Outcome> => {
  const clock = fakeClock(addMs(store.clock.now(), disturbance.skewMs));
  const db = store.dbAt(clock);
  const { mutation, watch } = build;
  const bare = mutation === null ? db.commit : withoutCondition(db.commit, mutation);
  const watched: Commit = (writes, events) => {
    watch(writes);
    return bare(writes, events);
  };
  const { commit, isDead } = crashing(watched, disturbance);
  const ordered: Commit =
    barrier === null
      ? commit
      : (writes, events) => barrier.pass(index, () => commit(writes, events));
  const deps: BookingDeps = { ...db, commit: ordered, clock, ids: systemIds, zones };
  try {
    const outcome = await perform(deps, store, operation);
    return isDead() ? { kind: "unknown" } : outcome;
  } catch {
    return { kind: "unknown" };
  } finally {
    barrier?.leave(index);
  }
};
