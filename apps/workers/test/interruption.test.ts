import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { converge } from "./support/converge.ts";
import { type CrashKind, crashAt } from "./support/crash.ts";
import { fateOf } from "./support/fate.ts";
import { openRequest } from "./support/open-request.ts";
import { startProcess } from "./support/process.ts";
import { openWorld, type World } from "./support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

let requests = 0;

/** Hands a request's event to the workers of a process that dies on the way. */
const sendInDyingProcess = async (callNumber: number, kind: CrashKind) => {
  requests += 1;
  const { introduction, event } = await openRequest(world, requests);
  const crash = crashAt(callNumber, kind);
  const dying = startProcess(world, crash);
  try {
    await dying.relay(event);
    await dying.drainAll();
  } catch {
    // The rest of what it was doing died with it.
  }
  dying.stop();
  return { introductionId: introduction.id, hasCrashed: crash.hasHappened() };
};

describe("a process that dies between any two steps of sending", () => {
  it.each<CrashKind>(["before", "after"])(
    "loses no mail and sends none twice (%s the call is carried out)",
    async (kind) => {
      let callNumber = 0;
      let hasCrashed = true;
      while (hasCrashed) {
        callNumber += 1;
        const dead = await sendInDyingProcess(callNumber, kind);
        ({ hasCrashed } = dead);
        const restarted = startProcess(world);
        await converge(world, restarted);
        restarted.stop();
        const fate = await fateOf(world, dead.introductionId);
        expect(fate, `died ${kind} call ${callNumber}`).toEqual({
          states: ["delivered"],
          mails: 1,
        });
      }
      // Relay, claim, send, record, report: fewer calls would mean that some were not counted.
      expect(callNumber).toBeGreaterThan(12);
      expect(await world.queues.exhume("mail")).toEqual([]);
      expect(await world.queues.exhume("mail-event")).toEqual([]);
    },
    120_000,
  );
});
