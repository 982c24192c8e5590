import {
  CreateQueueCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  SetQueueAttributesCommand,
} from "@aws-sdk/client-sqs";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { SqsBench } from "./target.ts";

export const describeQueues = ({ client, newQueue }: SqsBench): void => {
  const attributesOf = async (QueueUrl: string) =>
    (await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] })))
      .Attributes ?? {};

  describe("queues", () => {
    test("a queue is found by its name under the URL of its creation", async () => {
      const queue = await newQueue();
      const QueueName = queue.url.split("/").at(-1);
      const found = await client.send(new GetQueueUrlCommand({ QueueName }));
      expect(found.QueueUrl).toBe(queue.url);
    });

    test("an unknown queue is refused with the name that SDKs branch on", async () => {
      const call = client.send(new GetQueueUrlCommand({ QueueName: `none-${randomUUID()}` }));
      await expect(call).rejects.toMatchObject({
        name: "QueueDoesNotExist",
        Error: { Code: "AWS.SimpleQueueService.NonExistentQueue" },
        $metadata: { httpStatusCode: 400 },
      });
    });

    test("creating a queue again is accepted, and refused when an attribute differs", async () => {
      const queue = await newQueue({ VisibilityTimeout: "45" });
      const QueueName = queue.url.split("/").at(-1);
      const again = await client.send(
        new CreateQueueCommand({ QueueName, Attributes: { VisibilityTimeout: "45" } }),
      );
      expect(again.QueueUrl).toBe(queue.url);
      await expect(
        client.send(new CreateQueueCommand({ QueueName, Attributes: { VisibilityTimeout: "46" } })),
      ).rejects.toMatchObject({ name: "QueueNameExists" });
    });

    test("a new queue has AWS's defaults", async () => {
      const queue = await newQueue();
      expect(await attributesOf(queue.url)).toMatchObject({
        VisibilityTimeout: "30",
        DelaySeconds: "0",
        MessageRetentionPeriod: "345600",
        MaximumMessageSize: "1048576",
        ReceiveMessageWaitTimeSeconds: "0",
        ApproximateNumberOfMessages: "0",
      });
    });

    test("attributes change, and what is unknown or out of range is refused by name", async () => {
      const queue = await newQueue();
      const set = (Attributes: Record<string, string>) =>
        client.send(new SetQueueAttributesCommand({ QueueUrl: queue.url, Attributes }));
      await set({ VisibilityTimeout: "7" });
      expect((await attributesOf(queue.url))["VisibilityTimeout"]).toBe("7");
      await expect(set({ Colour: "blue" })).rejects.toMatchObject({ name: "InvalidAttributeName" });
      await expect(set({ DelaySeconds: "901" })).rejects.toMatchObject({
        name: "InvalidAttributeValue",
      });
    });

    test("a refused queue name makes no queue", async () => {
      const call = client.send(new CreateQueueCommand({ QueueName: "with space" }));
      await expect(call).rejects.toMatchObject({ Error: { Code: "InvalidParameterValue" } });
      const list = await client.send(new ListQueuesCommand({ QueueNamePrefix: "with" }));
      expect(list.QueueUrls ?? []).toEqual([]);
    });

    test("queues are listed by prefix, in pages", async () => {
      const prefix = `list-${randomUUID()}`;
      const names = ["a", "b", "c"].map((letter) => `${prefix}-${letter}`);
      for (const QueueName of names) await client.send(new CreateQueueCommand({ QueueName }));
      const seen: string[] = [];
      let NextToken: string | undefined;
      do {
        const page = await client.send(
          new ListQueuesCommand({ QueueNamePrefix: prefix, MaxResults: 2, NextToken }),
        );
        seen.push(...(page.QueueUrls ?? []));
        NextToken = page.NextToken;
      } while (NextToken !== undefined);
      for (const QueueUrl of seen) await client.send(new DeleteQueueCommand({ QueueUrl }));
      expect(seen.map((url) => url.split("/").at(-1))).toEqual(names);
    });

    test("a purge empties the queue, and a second one within a minute is refused", async () => {
      const queue = await newQueue();
      await queue.send("gone");
      await client.send(new PurgeQueueCommand({ QueueUrl: queue.url }));
      expect(await queue.peek()).toEqual([]);
      await expect(
        client.send(new PurgeQueueCommand({ QueueUrl: queue.url })),
      ).rejects.toMatchObject({ name: "PurgeQueueInProgress" });
    });
  });
};
