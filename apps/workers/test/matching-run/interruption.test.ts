import type { CohortId, MatchingRunId } from "@waymark/domain/id";
import { interruptAt, type InterruptionKind } from "@waymark/testing/interruption";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MatchingWorld, openMatchingWorld } from "../support/matching-world.ts";
import { type Process, startProcess } from "../support/process.ts";

let world: MatchingWorld;
let undisturbed: Process;
beforeAll(async () => {
  world = await openMatchingWorld();
  undisturbed = world.start();
});
afterAll(async () => {
  undisturbed.stop();
  await world.stop();
});

/** A pair and one who is left over: with one of them a message, applying takes two of them. */
const applied = async (number: number): Promise<{ cohortId: CohortId; runId: MatchingRunId }> => {
  const people = { Ada: { side: "mentor", capacity: 1 }, Bo: {}, Cy: {} };
  const { cohortId, of } = await world.cohort(number, people);
  const pair = { mentor: of("Ada"), mentee: of("Bo") };
  return { cohortId, runId: await world.applying(cohortId, [pair], of("Cy")) };
};

/** The way from the manager's word to the mails' queue, behind which the ledger takes care: two messages. */
const work = async (process: Process): Promise<void> => {
  for (let message = 0; message < 2; message += 1) {
    await world.relayWaiting(process);
    await process.drainJobs("matching-apply");
  }
};

describe("a worker that applies a matching", () => {
  // Dying before a call is dying after the one before it.
  it.each<InterruptionKind>(["dies after"])(
    "introduces each pair once although it %s any of its calls",
    async (kind) => {
      const rounds: { cohortId: CohortId; runId: MatchingRunId }[] = [];
      const met: (string | null)[] = [];
      let hasHappened = true;
      while (hasHappened) {
        const callNumber = rounds.length + 1;
        rounds.push(await applied(callNumber));
        const interruption = interruptAt(callNumber, kind);
        const process = startProcess(world, interruption);
        await work(process).catch(() => undefined);
        await work(undisturbed);
        process.stop();
        met.push(interruption.met());
        hasHappened = interruption.hasHappened();
      }
      await world.applyLater(undisturbed);
      for (const [at, { cohortId, runId }] of rounds.entries()) {
        const { status, applying } = await world.runOf(runId);
        const { items } = await world.db.mentorships.listOfCohort(cohortId);
        const [leftOver] = await world.leftOverOf(runId);
        const end = { status, applying, pairs: items.length, isCounted: leftOver?.isCounted };
        expect(end, `${kind} call ${at + 1}, ${met[at]}`).toMatchObject({
          status: "applied",
          applying: { applied: 1, skipped: 0 },
          pairs: 1,
          isCounted: true,
        });
      }
      const mails = await world.mailsAskedFor();
      expect(mails.size).toBe(2 * rounds.length);
      expect(new Set(met)).toEqual(
        new Set([
          "SendMessageBatchCommand",
          "DeleteItemCommand",
          "ReceiveMessageCommand",
          "GetItemCommand",
          "QueryCommand",
          "BatchGetItemCommand",
          "TransactWriteItemsCommand",
          "DeleteMessageCommand",
          null,
        ]),
      );
      expect(await world.queues.exhume("matching-apply")).toEqual([]);
    },
    180_000,
  );
});
