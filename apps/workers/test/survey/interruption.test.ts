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

/** Two parts of the way from the session's end to both mails, with what is due in between. */
const open = async (process: Process): Promise<void> => {
  await relayWaiting(process);
  await process.drainJobs("survey-opening");
};
const ask = async (process: Process): Promise<void> => {
  await relayWaiting(process);
  await process.drainJobs("survey-step");
  await relayWaiting(process);
  await process.drainJobs("mail");
};

/** What a process asks of the outside on the way. */
const calls = [
  "SendMessageBatchCommand",
  "ReceiveMessageCommand",
  "DeleteMessageCommand",
  "GetItemCommand",
  "QueryCommand",
  "DeleteItemCommand",
  "TransactWriteItemsCommand",
  "SendEmail",
] as const;

describe("an interruption between any two steps from a session's end to both mails", () => {
  it.each<InterruptionKind>(["dies after"])(
    "ends in one survey and one mail for each side when a process %s a call",
    async (kind) => {
      const ids: SessionId[] = [];
      const met: (string | null)[] = [];
      const undisturbed = startProcess(world);
      let hasHappened = true;
      while (hasHappened) {
        const callNumber = ids.length + 1;
        ids.push(await world.endSession(callNumber));
        const interruption = interruptAt(callNumber, kind);
        const process = startProcess(world, interruption);
        await undisturbed.sweep();
        await open(process).catch(() => undefined);
        // What is not hidden or claimed is done by another process, so that the calls stay few.
        await open(undisturbed);
        await undisturbed.sweep();
        await ask(process).catch(() => undefined);
        await ask(undisturbed);
        process.stop();
        met.push(interruption.met());
        hasHappened = interruption.hasHappened();
      }
      await world.settle(undisturbed);
      for (const [at, id] of ids.entries()) {
        const end = { statuses: await world.statusesOf(id), mails: await world.mailsOf(id) };
        const expected = { statuses: ["sent", "sent"], mails: bothAsked };
        expect(end, `${kind} call ${at + 1}, ${met[at]}`).toEqual(expected);
      }
      expect(ids.length).toBeGreaterThan(30);
      // Every kind of call on the way was interrupted; the last round had none left to interrupt.
      expect(new Set(met)).toEqual(new Set([...calls, null]));
      for (const job of ["mail", "survey-opening", "survey-step"] as const) {
        expect(await world.queues.exhume(job)).toEqual([]);
      }
      undisturbed.stop();
    },
    180_000,
  );
});
