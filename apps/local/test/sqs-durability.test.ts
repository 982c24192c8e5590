import {
  CreateQueueCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from "@aws-sdk/client-sqs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { connectSqs } from "./support/clients.ts";
import { spawnScript } from "./support/spawn-script.ts";
import { makeTemporaryFolder } from "./support/temporary-folder.ts";

const serve = async (file: string) => {
  const server = spawnScript("serve-sqs.ts", [file]);
  onTestFinished(() => server.kill("SIGKILL"));
  return { server, sqs: connectSqs(await server.nextLine()) };
};

test("every acknowledged message is there after kill -9, and one in flight keeps its count", async () => {
  const file = join(await makeTemporaryFolder(), "queues.sqlite");
  const first = await serve(file);
  const { QueueUrl } = await first.sqs.send(
    new CreateQueueCommand({ QueueName: "mail", Attributes: { VisibilityTimeout: "1" } }),
  );
  const acknowledged: string[] = [];
  for (let index = 0; index < 50; index += 1) {
    await first.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: String(index) }));
    acknowledged.push(String(index));
  }
  await first.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  first.server.kill("SIGKILL");
  await first.server.ended;

  const second = await serve(file);
  const found = await second.sqs.send(new GetQueueUrlCommand({ QueueName: "mail" }));
  const counts = new Map<string, string>();
  while (counts.size < acknowledged.length) {
    const { Messages = [] } = await second.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: found.QueueUrl,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 5,
        VisibilityTimeout: 60,
        MessageSystemAttributeNames: ["ApproximateReceiveCount"],
      }),
    );
    for (const { Body, Attributes } of Messages) {
      counts.set(String(Body), String(Attributes?.ApproximateReceiveCount));
    }
  }
  expect([...counts.keys()].toSorted()).toEqual(acknowledged.toSorted());
  expect([...counts.values()].filter((count) => count === "2")).toHaveLength(10);
});
