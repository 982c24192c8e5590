import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from "@aws-sdk/client-sqs";
import { createHash, randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { SqsBench } from "./target.ts";

export const describeMessages = ({ client, newQueue }: SqsBench): void => {
  describe("messages", () => {
    test("a body comes back byte for byte, with its MD5 and the receiver's attributes", async () => {
      const queue = await newQueue();
      const body = 'Grüße 👋 "quoted" \\ \t\n Ω';
      const id = await queue.send(body);
      const [message] = await queue.receive();
      expect(message?.Body).toBe(body);
      expect(message?.MessageId).toBe(id);
      expect(message?.MD5OfBody).toBe(createHash("md5").update(body).digest("hex"));
      const attributes = message?.Attributes ?? {};
      expect(attributes["ApproximateReceiveCount"]).toBe("1");
      expect(attributes["SenderId"]).toBeTruthy();
      for (const name of ["SentTimestamp", "ApproximateFirstReceiveTimestamp"] as const) {
        expect(attributes[name]).toMatch(/^\d{13}$/);
      }
    });

    test("message attributes of every type survive, with the MD5 that SQS defines", async () => {
      const queue = await newQueue();
      const sent = await client.send(
        new SendMessageCommand({
          QueueUrl: queue.url,
          MessageBody: "body",
          MessageAttributes: {
            text: { DataType: "String", StringValue: "ß" },
            count: { DataType: "Number.int", StringValue: "42" },
            bytes: { DataType: "Binary", BinaryValue: new Uint8Array([0, 255, 7]) },
          },
        }),
      );
      const [message] = await queue.receive();
      expect(message?.MessageAttributes?.["text"]?.StringValue).toBe("ß");
      expect(message?.MessageAttributes?.["count"]?.DataType).toBe("Number.int");
      expect([...(message?.MessageAttributes?.["bytes"]?.BinaryValue ?? [])]).toEqual([0, 255, 7]);
      expect(message?.MD5OfMessageAttributes).toBe(sent.MD5OfMessageAttributes);
      // Worked out by hand from the documented layout, so that both sides cannot be wrong alike.
      expect(sent.MD5OfMessageAttributes).toBe("3e6d2e9ffb8270e6bb326598b33aee58");
    });

    test("a receiver gets the attributes that it names, by a prefix also", async () => {
      const queue = await newQueue();
      const attribute = { DataType: "String", StringValue: "x" };
      await queue.send("body", {
        MessageAttributes: { "trace.id": attribute, "trace.span": attribute, other: attribute },
      });
      const answer = await client.send(
        new ReceiveMessageCommand({
          QueueUrl: queue.url,
          WaitTimeSeconds: 5,
          MessageAttributeNames: ["trace.*"],
          MessageSystemAttributeNames: ["SentTimestamp"],
        }),
      );
      const [message] = answer.Messages ?? [];
      expect(Object.keys(message?.MessageAttributes ?? {}).toSorted()).toEqual([
        "trace.id",
        "trace.span",
      ]);
      expect(Object.keys(message?.Attributes ?? {})).toEqual(["SentTimestamp"]);
    });

    test("a message of 1 MiB is accepted and one byte more is refused", async () => {
      const queue = await newQueue();
      await queue.send("x".repeat(1_048_576));
      expect((await queue.receive())[0]?.Body).toHaveLength(1_048_576);
      await expect(queue.send("x".repeat(1_048_577))).rejects.toMatchObject({
        Error: { Code: "InvalidParameterValue" },
      });
    });

    test("a queue's own size limit counts the attributes, too", async () => {
      const queue = await newQueue({ MaximumMessageSize: "1024" });
      const attribute = { DataType: "String", StringValue: "y".repeat(100) };
      await queue.send("x".repeat(1_024));
      await expect(
        queue.send("x".repeat(1_000), { MessageAttributes: { a: attribute } }),
      ).rejects.toMatchObject({ Error: { Code: "InvalidParameterValue" } });
    });

    test.each([
      ["an empty body", { MessageBody: "" }, "MissingParameter"],
      ["a NUL character", { MessageBody: "a\u0000b" }, "InvalidMessageContents"],
      ["a delay of more than 15 minutes", { DelaySeconds: 901 }, "InvalidParameterValue"],
      [
        "an attribute without a value",
        { MessageAttributes: { a: { DataType: "String" } } },
        "InvalidParameterValue",
      ],
      [
        "an attribute of no known type",
        { MessageAttributes: { a: { DataType: "Date", StringValue: "x" } } },
        "InvalidParameterValue",
      ],
      ["a deduplication id", { MessageDeduplicationId: "once" }, "InvalidParameterValue"],
    ])("%s is refused and stores nothing", async (_, input, code) => {
      const queue = await newQueue();
      const call = client.send(
        new SendMessageCommand({ QueueUrl: queue.url, MessageBody: "body", ...input }),
      );
      await expect(call).rejects.toMatchObject({ Error: { Code: code } });
      expect(await queue.peek()).toEqual([]);
    });

    test("a delayed message shows after its delay, counted as delayed until then", async () => {
      const queue = await newQueue();
      await queue.send("later", { DelaySeconds: 1 });
      const described = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: queue.url, AttributeNames: ["All"] }),
      );
      expect(described.Attributes?.["ApproximateNumberOfMessagesDelayed"]).toBe("1");
      expect(await queue.peek()).toEqual([]);
      expect((await queue.receive())[0]?.Body).toBe("later");
    });

    test("a long poll is woken by a message that arrives while it waits", async () => {
      const queue = await newQueue();
      const [received] = await Promise.all([queue.receive(), queue.send("wake up")]);
      expect(received.map(({ Body }) => Body)).toEqual(["wake up"]);
    });

    test("a deleted message is gone, and deleting it again is accepted", async () => {
      const queue = await newQueue({ VisibilityTimeout: "0" });
      await queue.send("once");
      const [message] = await queue.receive(1, 30);
      const remove = new DeleteMessageCommand({
        QueueUrl: queue.url,
        ReceiptHandle: message?.ReceiptHandle,
      });
      await client.send(remove);
      await client.send(remove);
      expect(await queue.peek()).toEqual([]);
    });

    test("a receipt handle that SQS never gave is refused", async () => {
      const queue = await newQueue();
      const call = client.send(
        new DeleteMessageCommand({ QueueUrl: queue.url, ReceiptHandle: randomUUID() }),
      );
      await expect(call).rejects.toMatchObject({ name: "ReceiptHandleIsInvalid" });
    });

    test.each([0, 11])("asking for %i messages is refused", async (MaxNumberOfMessages) => {
      const queue = await newQueue();
      const call = client.send(
        new ReceiveMessageCommand({ QueueUrl: queue.url, MaxNumberOfMessages }),
      );
      await expect(call).rejects.toMatchObject({ Error: { Code: "InvalidParameterValue" } });
    });
  });
};
