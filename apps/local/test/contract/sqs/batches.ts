import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
} from "@aws-sdk/client-sqs";
import { describe, expect, test } from "vitest";
import type { SqsBench } from "./target.ts";

export const describeBatches = ({ client, newQueue }: SqsBench): void => {
  const sendBatch = (QueueUrl: string, Entries: SendMessageBatchRequestEntry[]) =>
    client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));

  describe("batches", () => {
    test("ten messages go in and come out in one call each, and are deleted in one", async () => {
      const queue = await newQueue();
      const Entries = Array.from({ length: 10 }, (_, index) => ({
        Id: `entry-${index}`,
        MessageBody: String(index),
      }));
      expect((await sendBatch(queue.url, Entries)).Successful).toHaveLength(10);
      const seen = new Map<string, string>();
      while (seen.size < 10) {
        for (const { Body, ReceiptHandle } of await queue.receive()) {
          seen.set(String(Body), String(ReceiptHandle));
        }
      }
      const removed = await client.send(
        new DeleteMessageBatchCommand({
          QueueUrl: queue.url,
          Entries: [...seen].map(([Id, ReceiptHandle]) => ({ Id, ReceiptHandle })),
        }),
      );
      expect(removed.Successful).toHaveLength(10);
    });

    test("one bad entry fails alone", async () => {
      const queue = await newQueue();
      const answer = await sendBatch(queue.url, [
        { Id: "good", MessageBody: "fine" },
        { Id: "bad", MessageBody: "fine", DelaySeconds: 901 },
      ]);
      expect(answer.Successful?.map(({ Id }) => Id)).toEqual(["good"]);
      expect(answer.Failed).toMatchObject([
        { Id: "bad", SenderFault: true, Code: "InvalidParameterValue" },
      ]);
    });

    test.each([
      ["no entry", [], "EmptyBatchRequest"],
      [
        "eleven entries",
        Array.from({ length: 11 }, (_, i) => ({ Id: `e${i}`, MessageBody: "x" })),
        "TooManyEntriesInBatchRequest",
      ],
      [
        "two entries of one id",
        [
          { Id: "same", MessageBody: "x" },
          { Id: "same", MessageBody: "y" },
        ],
        "BatchEntryIdsNotDistinct",
      ],
      ["an id with a dot", [{ Id: "a.b", MessageBody: "x" }], "InvalidBatchEntryId"],
      [
        "more than 1 MiB in all",
        ["a", "b"].map((Id) => ({ Id, MessageBody: "x".repeat(600_000) })),
        "BatchRequestTooLong",
      ],
    ])("a batch of %s is refused as a whole", async (_, Entries, name) => {
      const queue = await newQueue();
      await expect(sendBatch(queue.url, Entries)).rejects.toMatchObject({ name });
      expect(await queue.peek()).toEqual([]);
    });

    test("visibility changes in a batch, entry by entry", async () => {
      const queue = await newQueue();
      await queue.send("back");
      const [message] = await queue.receive();
      const answer = await client.send(
        new ChangeMessageVisibilityBatchCommand({
          QueueUrl: queue.url,
          Entries: [
            { Id: "back", ReceiptHandle: message?.ReceiptHandle, VisibilityTimeout: 0 },
            { Id: "wrong", ReceiptHandle: "none", VisibilityTimeout: 0 },
          ],
        }),
      );
      expect(answer.Successful?.map(({ Id }) => Id)).toEqual(["back"]);
      expect(answer.Failed?.map(({ Code }) => Code)).toEqual(["ReceiptHandleIsInvalid"]);
      expect((await queue.receive())[0]?.Body).toBe("back");
    });
  });
};
