import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
} from "@aws-sdk/client-sqs";
import { describe, expect, test } from "vitest";
import type { SqsBench } from "./target.ts";

export const describeVisibility = ({ client, newQueue }: SqsBench): void => {
  const change = (QueueUrl: string, ReceiptHandle: string | undefined, VisibilityTimeout: number) =>
    client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));

  describe("visibility", () => {
    test("a received message is hidden from others and counted as in flight", async () => {
      const queue = await newQueue();
      await queue.send("mine");
      await queue.receive();
      expect(await queue.peek()).toEqual([]);
      const described = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: queue.url, AttributeNames: ["All"] }),
      );
      expect(described.Attributes).toMatchObject({
        ApproximateNumberOfMessages: "0",
        ApproximateNumberOfMessagesNotVisible: "1",
      });
    });

    test("a message that is not deleted comes back, counted and with a new handle", async () => {
      const queue = await newQueue({ VisibilityTimeout: "1" });
      await queue.send("again");
      const [first] = await queue.receive();
      const [second] = await queue.receive();
      expect(second?.MessageId).toBe(first?.MessageId);
      expect(second?.Attributes?.["ApproximateReceiveCount"]).toBe("2");
      expect(second?.Attributes?.["ApproximateFirstReceiveTimestamp"]).toBe(
        first?.Attributes?.["ApproximateFirstReceiveTimestamp"],
      );
      expect(second?.ReceiptHandle).not.toBe(first?.ReceiptHandle);
    });

    test("a visibility of 0 gives a message back at once", async () => {
      const queue = await newQueue();
      await queue.send("back");
      const [message] = await queue.receive();
      await change(queue.url, message?.ReceiptHandle, 0);
      expect((await queue.receive())[0]?.Body).toBe("back");
    });

    test("a longer visibility keeps a message hidden beyond the queue's own", async () => {
      const queue = await newQueue({ VisibilityTimeout: "1" });
      await queue.send("kept");
      await queue.send("other", { DelaySeconds: 2 });
      const [message] = await queue.receive(1);
      await change(queue.url, message?.ReceiptHandle, 60);
      expect((await queue.receive()).map(({ Body }) => Body)).toEqual(["other"]);
    });

    test("the visibility of a message that is not in flight cannot be changed", async () => {
      const queue = await newQueue();
      await queue.send("back");
      const [message] = await queue.receive();
      await change(queue.url, message?.ReceiptHandle, 0);
      await expect(change(queue.url, message?.ReceiptHandle, 5)).rejects.toMatchObject({
        name: "MessageNotInflight",
      });
    });

    test("the visibility of a deleted message, or of over 12 hours, is refused", async () => {
      const queue = await newQueue();
      await queue.send("gone");
      const [message] = await queue.receive();
      const ReceiptHandle = message?.ReceiptHandle;
      await expect(change(queue.url, ReceiptHandle, 43_201)).rejects.toMatchObject({
        Error: { Code: "InvalidParameterValue" },
      });
      await client.send(new DeleteMessageCommand({ QueueUrl: queue.url, ReceiptHandle }));
      await expect(change(queue.url, ReceiptHandle, 5)).rejects.toMatchObject({
        Error: { Code: "InvalidParameterValue" },
      });
    });
  });
};
