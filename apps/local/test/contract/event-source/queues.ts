import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import type { Context, SQSEvent } from "aws-lambda";
import { describe, expect, test } from "vitest";
import {
  mapQueueToHandler,
  type LambdaHandler,
  type QueueMappingOptions,
} from "../../../src/event-source/index.ts";
import type { TestQueue } from "../sqs/target.ts";
import type { EventSourceBench } from "./target.ts";
import { patience } from "../../support/patience.ts";

export const describeQueueMappings = (bench: EventSourceBench): void => {
  const { client, newQueue, running } = bench;

  const map = async (
    queue: TestQueue,
    handler: LambdaHandler<SQSEvent>,
    more: Partial<QueueMappingOptions> = {},
  ) =>
    running(
      await mapQueueToHandler({
        sqs: client,
        queueUrl: queue.url,
        functionName: "mail",
        timeoutSeconds: 1,
        handler,
        ...more,
      }),
    );

  const left = async (queue: TestQueue): Promise<number> => {
    const command = new GetQueueAttributesCommand({ QueueUrl: queue.url, AttributeNames: ["All"] });
    const { Attributes = {} } = await client.send(command);
    return (
      Number(Attributes.ApproximateNumberOfMessages) +
      Number(Attributes.ApproximateNumberOfMessagesNotVisible)
    );
  };

  /** A handler that remembers the bodies of each call, and answers by them. */
  const recording = (answer: (bodies: readonly string[], event: SQSEvent) => unknown) => {
    const calls: string[][] = [];
    const handler = async (event: SQSEvent): Promise<unknown> => {
      const bodies = event.Records.map(({ body }) => body);
      calls.push(bodies);
      return answer(bodies, event);
    };
    return { calls, handler, seen: () => calls.flat() };
  };

  const failing = (event: SQSEvent, bodies: readonly string[]) => ({
    batchItemFailures: event.Records.filter(({ body }) => bodies.includes(body)).map(
      ({ messageId }) => ({ itemIdentifier: messageId }),
    ),
  });

  describe("queue mappings", () => {
    test("a handler gets Lambda's event, made of JSON values only, and its context", async () => {
      const queue = await newQueue();
      const calls: { event: SQSEvent; context: Context }[] = [];
      await map(queue, async (event, context) => {
        calls.push({ event, context });
      });
      const MessageAttributes = {
        kind: { DataType: "String", StringValue: "intro" },
        bytes: { DataType: "Binary", BinaryValue: new Uint8Array([1, 2]) },
      };
      const messageId = await queue.send("body", { MessageAttributes });
      await expect.poll(() => calls.length, patience).toBe(1);
      const [call] = calls;
      expect(call?.event.Records).toHaveLength(1);
      expect(call?.event.Records[0]).toMatchObject({
        messageId,
        body: "body",
        eventSource: "aws:sqs",
        eventSourceARN: queue.arn,
        awsRegion: queue.arn.split(":")[3],
        attributes: { ApproximateReceiveCount: "1" },
        messageAttributes: {
          kind: { stringValue: "intro", dataType: "String" },
          bytes: { binaryValue: "AQI=", dataType: "Binary" },
        },
      });
      expect(JSON.parse(JSON.stringify(call?.event))).toStrictEqual(call?.event);
      expect(call?.context.functionName).toBe("mail");
      expect(call?.context.getRemainingTimeInMillis()).toBeLessThanOrEqual(1_000);
    });

    test.each([
      ["nothing", undefined],
      ["null", null],
      ["{}", {}],
      ["a null list", { batchItemFailures: null }],
      ["an empty list", { batchItemFailures: [] }],
    ])("an answer of %s is success: the batch is deleted", async (_, answer) => {
      const queue = await newQueue();
      const { handler, seen } = recording(() => answer);
      await map(queue, handler);
      await queue.send("done");
      await expect.poll(seen, patience).toEqual(["done"]);
      await expect.poll(() => left(queue), patience).toBe(0);
    });

    test("only what is reported as failed comes again", async () => {
      const queue = await newQueue({ VisibilityTimeout: "1" });
      const { handler, seen } = recording((_, event) =>
        failing(event, seen().filter((body) => body === "bad").length === 1 ? ["bad"] : []),
      );
      await map(queue, handler);
      await queue.send("good");
      await queue.send("bad");
      await expect.poll(() => seen().toSorted(), patience).toEqual(["bad", "bad", "good"]);
      await expect.poll(() => left(queue), patience).toBe(0);
    });

    test.each([
      ["an id that was not in the batch", { batchItemFailures: [{ itemIdentifier: "none" }] }],
      ["an empty id", { batchItemFailures: [{ itemIdentifier: "" }] }],
      ["a wrong key", { batchItemFailures: [{ id: "x" }] }],
      ["text", "ok"],
    ])("%s in the answer fails the whole batch", async (_, answer) => {
      const queue = await newQueue({ VisibilityTimeout: "1" });
      const { handler, seen } = recording(() => (seen().length === 1 ? answer : undefined));
      await map(queue, handler);
      await queue.send("again");
      await expect.poll(seen, patience).toEqual(["again", "again"]);
    });

    test("without partial responses the answer does not matter", async () => {
      const queue = await newQueue();
      const { handler, seen } = recording((bodies, event) => failing(event, bodies));
      await map(queue, handler, { reportBatchItemFailures: false });
      await queue.send("done");
      await expect.poll(seen, patience).toEqual(["done"]);
      await expect.poll(() => left(queue), patience).toBe(0);
    });

    test("a handler that throws loses nothing: the queue's policy moves the poison away", async () => {
      const deadLetters = await newQueue();
      const queue = await newQueue({
        VisibilityTimeout: "1",
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 2 }),
      });
      const { handler, calls } = recording(() => {
        throw new Error("poison");
      });
      await map(queue, handler);
      await queue.send("poison");
      expect((await deadLetters.receive(1, 30, 10))[0]?.Body).toBe("poison");
      expect(calls).toHaveLength(2);
    });

    test("a handler over its time has failed", async () => {
      const queue = await newQueue({ VisibilityTimeout: "2" });
      const calls: string[] = [];
      await map(queue, (event) => {
        calls.push(...event.Records.map(({ body }) => body));
        return calls.length === 1 ? new Promise(() => undefined) : Promise.resolve();
      });
      await queue.send("slow");
      await expect.poll(() => calls, patience).toEqual(["slow", "slow"]);
    });

    test("a queue that hides messages for less than the function's time is refused", async () => {
      const queue = await newQueue({ VisibilityTimeout: "5" });
      await expect(map(queue, async () => undefined, { timeoutSeconds: 6 })).rejects.toThrow(
        "hides a message for 5 s",
      );
    });

    test("what no filter wants is deleted without being seen", async () => {
      const queue = await newQueue();
      const { handler, seen } = recording(() => undefined);
      await map(queue, handler, { filters: [{ body: { type: [{ prefix: "intro." }] } }] });
      await queue.send("no JSON");
      await queue.send(JSON.stringify({ type: "other" }));
      await queue.send(JSON.stringify({ type: "intro.sent" }));
      await expect.poll(seen, patience).toEqual(['{"type":"intro.sent"}']);
      await expect.poll(() => left(queue), patience).toBe(0);
    });

    test("a window gathers single messages into one batch", async () => {
      const queue = await newQueue();
      const { handler, calls } = recording(() => undefined);
      await map(queue, handler, { batchSize: 4, batchWindowSeconds: 5, concurrency: 1 });
      for (const body of ["1", "2", "3", "4"]) await queue.send(body);
      await expect.poll(() => calls.length, patience).toBe(1);
      expect(calls[0]?.toSorted()).toEqual(["1", "2", "3", "4"]);
    });

    test("as many batches as are wanted are in work at once, and the next one when one is done", async () => {
      const queue = await newQueue();
      const begun: (() => void)[] = [];
      await map(queue, () => new Promise<void>((resolve) => begun.push(resolve)), {
        batchSize: 1,
        concurrency: 2,
      });
      for (const body of ["1", "2", "3"]) await queue.send(body);
      await expect.poll(() => begun.length, patience).toBe(2);
      // The third one is there and waits, as nothing of the two is over.
      expect(await left(queue)).toBe(3);
      begun[0]?.();
      await expect.poll(() => begun.length, patience).toBe(3);
      for (const end of begun) end();
      await expect.poll(() => left(queue), patience).toBe(0);
    });

    test("with a disturbance every message comes twice and in another order", async () => {
      const queue = await newQueue();
      const bodies = Array.from({ length: 10 }, (_, index) => String(index));
      for (const body of bodies) await queue.send(body);
      const { handler, seen, calls } = recording(() => undefined);
      const disturbance = { seed: 7, duplicateEvery: 1, shuffle: true };
      await map(queue, handler, { disturbance, concurrency: 1 });
      await expect.poll(seen, patience).toHaveLength(20);
      expect(calls[0]).not.toEqual(bodies);
      expect(seen().toSorted()).toEqual([...bodies, ...bodies].toSorted());
      await expect.poll(() => left(queue), patience).toBe(0);
    });

    test("stopping waits for the handler at work, whose message is then deleted", async () => {
      const queue = await newQueue();
      const started = Promise.withResolvers<void>();
      const finished = Promise.withResolvers<void>();
      const mapping = await map(queue, async () => {
        started.resolve();
        await finished.promise;
      });
      await queue.send("at work");
      await started.promise;
      const stopped = mapping.stop();
      finished.resolve();
      await stopped;
      expect(await left(queue)).toBe(0);
    });
  });
};
