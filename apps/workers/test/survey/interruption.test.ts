import type { SessionId } from "@waymark/domain/id";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interruptAt, type InterruptionKind } from "../support/interruption.ts";
import { type Process, startProcess } from "../support/process.ts";
import { bothAsked, openSurveyWorld, type SurveyWorld } from "../support/survey-world.ts";

let world: SurveyWorld;
beforeAll(async () => {
  world = await openSurveyWorld();
});
afterAll(() => world.stop());

const relayWaiting = async (process: Process): Promise<void> => {
  await process.relay(...(await world.waitingEvents()));
};

/** From the session's end to both mails; the sweeps in between are another process's work. */
const ask = async (process: Process, sweeper: Process): Promise<void> => {
  await sweeper.sweep();
  await relayWaiting(process);
  await process.drainJobs("survey-opening");
  await sweeper.sweep();
  await relayWaiting(process);
  await process.drainJobs("survey-step");
  await relayWaiting(process);
  await process.drainJobs("mail");
};

describe("an interruption between any two steps from a session's end to both mails", () => {
  it.each<InterruptionKind>(["dies after"])(
    "ends in one survey and one mail for each side when a process %s a call",
    async (kind) => {
      const ids: SessionId[] = [];
      const undisturbed = startProcess(world);
      let hasHappened = true;
      while (hasHappened) {
        const callNumber = ids.length + 1;
        ids.push(await world.endSession(callNumber));
        const interruption = interruptAt(callNumber, kind);
        const process = startProcess(world, interruption);
        await ask(process, undisturbed).catch(() => undefined);
        process.stop();
        hasHappened = interruption.hasHappened();
        // What is not hidden or claimed is done by the next process, so that the calls stay few.
        await ask(undisturbed, undisturbed);
      }
      await world.settle(undisturbed);
      for (const [at, id] of ids.entries()) {
        const end = { statuses: await world.statusesOf(id), mails: await world.mailsOf(id) };
        const expected = { statuses: ["sent", "sent"], mails: bothAsked };
        expect(end, `${kind} call ${at + 1} of ${ids.length}`).toEqual(expected);
      }
      expect(ids.length).toBeGreaterThan(30);
      for (const job of ["mail", "survey-opening", "survey-step"] as const) {
        expect(await world.queues.exhume(job)).toEqual([]);
      }
      undisturbed.stop();
    },
    180_000,
  );
});
