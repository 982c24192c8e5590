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

/** Two pairs and one who is left over: with two suggestions a message, applying takes two of them. */
const people = {
  Ada: { side: "mentor", capacity: 2 },
  Bo: {},
  Cy: {},
  Di: { languages: ["fr"] },
} as const;

const applied = async (number: number): Promise<{ cohortId: CohortId; runId: MatchingRunId }> => {
  const { cohortId } = await world.cohort(number, people);
  const runId = await world.request(cohortId);
  await world.solve(undisturbed);
  const moved = await world.move(runId, "apply");
  if (!moved.ok) throw new Error(moved.error.code);
  return { cohortId, runId };
};

/** The way from the manager's word to the mails' queue: two messages. */
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
      await world.settleLater(undisturbed);
      for (const [at, { cohortId, runId }] of rounds.entries()) {
        const { status, applying } = await world.runOf(runId);
        const { items } = await world.db.mentorships.listOfCohort(cohortId);
        const [leftOver] = await world.leftOverOf(runId);
        const end = { status, applying, pairs: items.length, isCounted: leftOver?.isCounted };
        expect(end, `${kind} call ${at + 1}, ${met[at]}`).toMatchObject({
          status: "applied",
          applying: { applied: 2, skipped: 0 },
          pairs: 2,
          isCounted: true,
        });
      }
      const mails = await world.mails();
      expect(mails).toHaveLength(4 * rounds.length);
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
