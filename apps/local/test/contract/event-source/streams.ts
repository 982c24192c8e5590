import type { DynamoDBStreamEvent } from "aws-lambda";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  mapStreamToHandler,
  openCheckpoints,
  type DiscardedBatch,
  type LambdaHandler,
  type StreamMappingOptions,
} from "../../../src/event-source/index.ts";
import { makeTemporaryFolder } from "../../support/temporary-folder.ts";
import type { EventSourceBench, TestTable } from "./target.ts";
import { patience } from "../../support/patience.ts";

const numbersOf = (event: DynamoDBStreamEvent): number[] =>
  event.Records.map(({ dynamodb }) => Number(dynamodb?.NewImage?.["n"]?.N));

export const describeStreamMappings = (bench: EventSourceBench): void => {
  const { streams, newTable, running } = bench;

  const map = (
    table: TestTable,
    handler: LambdaHandler<DynamoDBStreamEvent>,
    more: Partial<StreamMappingOptions> = {},
  ) =>
    running(
      mapStreamToHandler({
        streams,
        streamArn: table.streamArn,
        functionName: "relay",
        timeoutSeconds: 5,
        checkpoints: openCheckpoints(),
        pollIntervalMs: 20,
        handler,
        ...more,
      }),
    );

  const putAll = async (table: TestTable, numbers: readonly number[]): Promise<void> => {
    for (const n of numbers) await table.put("one", n);
  };

  /** A handler that remembers the numbers of each call, and answers by them. */
  const recording = (
    answer: (numbers: readonly number[], event: DynamoDBStreamEvent) => unknown,
  ) => {
    const calls: number[][] = [];
    const handler = async (event: DynamoDBStreamEvent): Promise<unknown> => {
      const numbers = numbersOf(event);
      calls.push(numbers);
      return answer(numbers, event);
    };
    return { calls, handler, seen: () => calls.flat() };
  };

  describe("stream mappings", () => {
    test("changes come in their order, with both images in Lambda's form", async () => {
      const table = await newTable();
      await putAll(table, [1, 2, 3]);
      const events: DynamoDBStreamEvent[] = [];
      map(table, async (event) => {
        events.push(event);
      });
      await expect.poll(() => events.flatMap(numbersOf), patience).toEqual([1, 2, 3]);
      const record = events.flatMap(({ Records }) => Records)[1];
      expect(record).toMatchObject({
        eventName: "MODIFY",
        eventSource: "aws:dynamodb",
        eventSourceARN: table.streamArn,
        dynamodb: {
          Keys: { pk: { S: "one" } },
          OldImage: { pk: { S: "one" }, n: { N: "1" } },
          NewImage: { pk: { S: "one" }, n: { N: "2" } },
          StreamViewType: "NEW_AND_OLD_IMAGES",
        },
      });
      expect(JSON.parse(JSON.stringify(events))).toStrictEqual(events);
    });

    test("a restart goes on behind the last settled record, from checkpoints on disk", async () => {
      const table = await newTable();
      const file = join(await makeTemporaryFolder(), "checkpoints.sqlite");
      const first = recording(() => undefined);
      const before = openCheckpoints(file);
      const mapping = map(table, first.handler, { checkpoints: before });
      await putAll(table, [1, 2]);
      await expect.poll(first.seen, patience).toEqual([1, 2]);
      await mapping.stop();
      before.close();
      await putAll(table, [3]);
      const second = recording(() => undefined);
      map(table, second.handler, { checkpoints: openCheckpoints(file) });
      await expect.poll(second.seen, patience).toEqual([3]);
    });

    test("records that were not settled at the stop are delivered after the restart", async () => {
      const table = await newTable();
      const checkpoints = openCheckpoints();
      await putAll(table, [1]);
      const first = recording(() => {
        throw new Error("down");
      });
      const mapping = map(table, first.handler, { checkpoints });
      await expect.poll(first.seen, patience).toContain(1);
      await mapping.stop();
      const second = recording(() => undefined);
      map(table, second.handler, { checkpoints });
      await expect.poll(second.seen, patience).toEqual([1]);
    });

    test("a failing batch holds its shard until it succeeds, so no change overtakes another", async () => {
      const table = await newTable();
      const { handler, calls } = recording(() => {
        if (calls.length < 3) throw new Error("not yet");
      });
      map(table, handler, { batchSize: 1 });
      await putAll(table, [1, 2]);
      await expect.poll(() => calls, patience).toEqual([[1], [1], [1], [2]]);
    });

    test("halving finds the poisonous record, which alone is given up after its retries", async () => {
      const table = await newTable();
      await putAll(table, [1, 2, 3, 4]);
      const given: DiscardedBatch[] = [];
      const done: number[] = [];
      const handler = async (event: DynamoDBStreamEvent): Promise<void> => {
        const numbers = numbersOf(event);
        if (numbers.includes(3)) throw new Error("poison");
        done.push(...numbers);
      };
      map(table, handler, {
        bisectOnError: true,
        maxRetries: 1,
        onFailure: async (batch) => {
          given.push(batch);
        },
      });
      await expect.poll(() => done, patience).toEqual([1, 2, 4]);
      expect(given).toMatchObject([
        {
          requestContext: { condition: "RetryAttemptsExhausted", approximateInvokeCount: 2 },
          DDBStreamBatchInfo: { batchSize: 1, streamArn: table.streamArn },
        },
      ]);
    });

    test("a partial response settles what came before, and retries from the failed record on", async () => {
      const table = await newTable();
      await putAll(table, [1, 2, 3]);
      const { handler, calls } = recording((_, event) =>
        calls.length === 1
          ? { batchItemFailures: [{ itemIdentifier: event.Records[1]?.dynamodb?.SequenceNumber }] }
          : undefined,
      );
      map(table, handler, { reportBatchItemFailures: true });
      await expect
        .poll(() => calls, patience)
        .toEqual([
          [1, 2, 3],
          [2, 3],
        ]);
    });

    test("records over their age are given up unseen", async () => {
      const table = await newTable();
      await putAll(table, [1]);
      const given: DiscardedBatch[] = [];
      const { handler, calls } = recording(() => undefined);
      map(table, handler, {
        maxRecordAgeSeconds: 0,
        onFailure: async (batch) => {
          given.push(batch);
        },
      });
      await expect
        .poll(() => given.map(({ requestContext }) => requestContext.condition), patience)
        .toEqual(["RecordAgeExceeded"]);
      expect(calls).toEqual([]);
    });

    test("a filter passes over what it does not want, and the checkpoint with it", async () => {
      const table = await newTable();
      const checkpoints = openCheckpoints();
      const { handler, seen } = recording(() => undefined);
      const filters = [{ dynamodb: { NewImage: { n: { N: ["2"] } } } }];
      const mapping = map(table, handler, { filters, checkpoints });
      await putAll(table, [1, 2, 3]);
      await expect.poll(seen, patience).toEqual([2]);
      await mapping.stop();
      const all = recording(() => undefined);
      map(table, all.handler, { checkpoints });
      await table.put("one", 4);
      await expect.poll(() => all.seen().at(-1), patience).toBe(4);
      expect(all.seen()).not.toContain(2);
    });

    test("with a disturbance every record is delivered twice, still in order", async () => {
      const table = await newTable();
      await putAll(table, [1, 2]);
      const { handler, seen } = recording(() => undefined);
      map(table, handler, { disturbance: { seed: 1, duplicateEvery: 1 }, batchSize: 1 });
      await expect.poll(seen, patience).toEqual([1, 1, 2, 2]);
    });
  });
};
