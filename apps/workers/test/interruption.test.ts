import type { IntroductionId } from "@waymark/domain/id";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { converge } from "./support/converge.ts";
import { fateOf } from "./support/fate.ts";
import { interruptAt, type InterruptionKind } from "@waymark/testing/interruption";
import { openRequest } from "./support/open-request.ts";
import { startProcess } from "./support/process.ts";
import { openWorld, type World } from "./support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

let requests = 0;

/**
 * Hands a request's event to the workers of a process that is interrupted on the way. The process
 * also takes on what an earlier one left in the queues.
 */
const sendInterrupted = async (callNumber: number, kind: InterruptionKind) => {
  requests += 1;
  const { introduction, event } = await openRequest(world, requests);
  const interruption = interruptAt(callNumber, kind);
  const process = startProcess(world, interruption);
  try {
    await process.relay(event);
    await process.drainAll();
  } catch {
    // The rest of what it was doing ends here, as an invocation of Lambda would.
  }
  process.stop();
  return { introductionId: introduction.id, hasHappened: interruption.hasHappened() };
};

describe("an interruption between any two steps of sending", () => {
  // To die before a call leaves the same behind as to die after the one before it.
  it.each<InterruptionKind>(["dies after", "fails before", "fails after"])(
    "loses no mail and sends none twice when a process %s a call",
    async (kind) => {
      const interrupted: IntroductionId[] = [];
      let hasHappened = true;
      while (hasHappened) {
        const sent = await sendInterrupted(interrupted.length + 1, kind);
        interrupted.push(sent.introductionId);
        ({ hasHappened } = sent);
      }
      const restarted = startProcess(world);
      await converge(world, restarted);
      restarted.stop();
      for (const [at, introductionId] of interrupted.entries()) {
        const fate = await fateOf(world, introductionId);
        expect(fate, `${kind} call ${at + 1}`).toEqual({ states: ["delivered"], mails: 1 });
      }
      // Relay, claim, send, record, report: fewer calls would mean that some were not counted.
      expect(interrupted.length).toBeGreaterThan(12);
      expect(await world.queues.exhume("mail")).toEqual([]);
      expect(await world.queues.exhume("mail-event")).toEqual([]);
    },
    120_000,
  );
});
