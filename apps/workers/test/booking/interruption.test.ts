import type { DomainEvent } from "@waymark/contracts/event";
import { addHours } from "@waymark/domain/time";
import { buildBooking, buildBookingDue, numberedId } from "@waymark/testing/build";
import { SessionId } from "@waymark/domain/id";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { converge } from "../support/converge.ts";
import { bookingFateOf } from "../support/fate.ts";
import { interruptAt, type InterruptionKind } from "@waymark/testing/interruption";
import { type Process, startProcess } from "../support/process.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const waitingEvents = async (): Promise<readonly DomainEvent[]> => {
  const waiting = await world.db.outbox.listOlderThan(world.db.clock.now(), 100);
  return waiting.flatMap((item) => (item.ok ? [item.value] : []));
};

/** A session that begins in an hour, whose mentee is to be reminded now. */
const openReminder = async (number: number): Promise<SessionId> => {
  const { clock, bookings, dues, commit } = world.db;
  const now = clock.now();
  const start = addHours(now, 1);
  const booking = buildBooking(number, { start, end: addHours(start, 1) });
  const due = {
    ...buildBookingDue(number, now),
    kind: "remind_hour",
    sessionId: SessionId.parse(numberedId("session", number)),
  } as const;
  const committed = await commit([bookings.insert(booking), dues.schedule(due)], []);
  if (!committed.ok) throw new Error(committed.error.code);
  return booking.id;
};

const remind = async (process: Process): Promise<void> => {
  await process.sweep();
  await process.relay(...(await waitingEvents()));
  await process.drainAll();
};

describe("a reminder whose worker is interrupted between any two steps", () => {
  it.each<InterruptionKind>(["dies after", "fails after"])(
    "goes out once and in time when a process %s a call",
    async (kind) => {
      const first = kind === "dies after" ? 0 : 100;
      const ids: SessionId[] = [];
      const undisturbed = startProcess(world);
      let hasHappened = true;
      while (hasHappened) {
        const callNumber = ids.length + 1;
        ids.push(await openReminder(first + callNumber));
        const interruption = interruptAt(callNumber, kind);
        const process = startProcess(world, interruption);
        await remind(process).catch(() => undefined);
        process.stop();
        hasHappened = interruption.hasHappened();
        // What is not hidden or claimed is done by the next process, so that the calls stay few.
        await remind(undisturbed);
      }
      await converge(world, undisturbed);
      for (const [at, id] of ids.entries()) {
        const fate = await bookingFateOf(world, id);
        expect(fate, `${kind} call ${at + 1}`).toEqual({ states: ["delivered"], mails: 1 });
      }
      undisturbed.stop();
      // Sweep, relay, claim, send, record, report: fewer calls would mean that some were not counted.
      expect(ids.length).toBeGreaterThan(12);
      expect(await world.queues.exhume("mail")).toEqual([]);
    },
    180_000,
  );
});
