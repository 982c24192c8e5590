import {
  ListMessageMoveTasksCommand,
  StartMessageMoveTaskCommand,
  type Message,
} from "@aws-sdk/client-sqs";
import { describe, expect, test } from "vitest";
import type { SqsBench, TestQueue } from "./target.ts";
import { patience } from "../../support/patience.ts";

export const describeDeadLetters = ({ client, newQueue }: SqsBench): void => {
  const newPair = async (maxReceiveCount: number) => {
    const deadLetters = await newQueue();
    const queue = await newQueue({
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount }),
    });
    return { queue, deadLetters };
  };

  /** Lends the message until it is received no more; answers how often it came. */
  const exhaust = async (queue: TestQueue): Promise<number> => {
    let receives = 0;
    for (;;) {
      const messages = await queue.receive(1, 0, 1);
      if (messages.length === 0) return receives;
      receives += 1;
    }
  };

  const firstOf = async (queue: TestQueue): Promise<Message | undefined> =>
    (await queue.receive(1))[0];

  describe("dead letters", () => {
    test("a message that was received too often moves, with its id, body and origin", async () => {
      const { queue, deadLetters } = await newPair(2);
      const id = await queue.send("poison");
      expect(await exhaust(queue)).toBe(2);
      const message = await firstOf(deadLetters);
      expect(message).toMatchObject({
        MessageId: id,
        Body: "poison",
        Attributes: { DeadLetterQueueSourceArn: queue.arn },
      });
    });

    test("a move task brings dead letters back to where they came from as new messages", async () => {
      const { queue, deadLetters } = await newPair(1);
      const id = await queue.send("second chance");
      await exhaust(queue);
      await client.send(new StartMessageMoveTaskCommand({ SourceArn: deadLetters.arn }));
      const message = await firstOf(queue);
      expect(message?.Body).toBe("second chance");
      expect(message?.MessageId).not.toBe(id);
      expect(message?.Attributes?.["ApproximateReceiveCount"]).toBe("1");
      await expect
        .poll(async () => {
          const tasks = await client.send(
            new ListMessageMoveTasksCommand({ SourceArn: deadLetters.arn }),
          );
          return tasks.Results?.[0];
        }, patience)
        .toMatchObject({ Status: "COMPLETED", ApproximateNumberOfMessagesMoved: 1 });
    });

    test("a move task with a destination of its own moves there", async () => {
      const { queue, deadLetters } = await newPair(1);
      const elsewhere = await newQueue();
      await queue.send("moved on");
      await exhaust(queue);
      await client.send(
        new StartMessageMoveTaskCommand({
          SourceArn: deadLetters.arn,
          DestinationArn: elsewhere.arn,
          MaxNumberOfMessagesPerSecond: 10,
        }),
      );
      expect((await firstOf(elsewhere))?.Body).toBe("moved on");
    });

    test("a queue that is nobody's dead-letter queue cannot be the source of a move", async () => {
      const queue = await newQueue();
      await expect(
        client.send(new StartMessageMoveTaskCommand({ SourceArn: queue.arn })),
      ).rejects.toMatchObject({ Error: { Code: "InvalidParameterValue" } });
      await expect(
        client.send(new StartMessageMoveTaskCommand({ SourceArn: `${queue.arn}-none` })),
      ).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    });
  });
};
