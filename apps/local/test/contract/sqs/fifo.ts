import { DeleteMessageCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { describe, expect, test } from "vitest";
import type { SqsBench, TestQueue } from "./target.ts";

export const describeFifo = ({ client, newQueue }: SqsBench): void => {
  const newFifo = (): Promise<TestQueue> =>
    newQueue({ FifoQueue: "true", ContentBasedDeduplication: "true" });

  const bodies = async (queue: TestQueue, max?: number): Promise<(string | undefined)[]> =>
    (await queue.receive(max)).map(({ Body }) => Body);

  describe("FIFO queues", () => {
    test("a group's messages come in the order of sending, several in one batch", async () => {
      const queue = await newFifo();
      for (const body of ["1", "2", "3"]) await queue.send(body, { MessageGroupId: "g" });
      expect(await bodies(queue)).toEqual(["1", "2", "3"]);
    });

    test("a group waits while one of its messages is in flight, another group does not", async () => {
      const queue = await newFifo();
      await queue.send("a1", { MessageGroupId: "a" });
      await queue.send("a2", { MessageGroupId: "a" });
      await queue.send("b1", { MessageGroupId: "b" });
      const [first] = await queue.receive(1);
      expect(first?.Body).toBe("a1");
      expect(await bodies(queue)).toEqual(["b1"]);
      await client.send(
        new DeleteMessageCommand({ QueueUrl: queue.url, ReceiptHandle: first?.ReceiptHandle }),
      );
      expect(await bodies(queue)).toEqual(["a2"]);
    });

    test("the same content within 5 minutes is one message, also after it was deleted", async () => {
      const queue = await newFifo();
      const first = await queue.send("once", { MessageGroupId: "g" });
      const [message] = await queue.receive(1);
      await client.send(
        new DeleteMessageCommand({ QueueUrl: queue.url, ReceiptHandle: message?.ReceiptHandle }),
      );
      expect(await queue.send("once", { MessageGroupId: "g" })).toBe(first);
      expect(await queue.peek()).toEqual([]);
    });

    test("sequence numbers grow with the order of sending", async () => {
      const queue = await newFifo();
      const numbers: bigint[] = [];
      for (const MessageBody of ["1", "2"]) {
        const sent = await client.send(
          new SendMessageCommand({ QueueUrl: queue.url, MessageBody, MessageGroupId: "g" }),
        );
        numbers.push(BigInt(String(sent.SequenceNumber)));
      }
      expect(Number(numbers[1]) > Number(numbers[0])).toBe(true);
    });

    test("a message without a group, or without any deduplication, is refused", async () => {
      const queue = await newFifo();
      await expect(queue.send("lost")).rejects.toMatchObject({
        Error: { Code: "MissingParameter" },
      });
      const strict = await newQueue({ FifoQueue: "true" });
      await expect(strict.send("lost", { MessageGroupId: "g" })).rejects.toMatchObject({
        Error: { Code: "InvalidParameterValue" },
      });
    });
  });
};
