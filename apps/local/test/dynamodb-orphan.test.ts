import {
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { expect, onTestFinished, test } from "vitest";
import { spawnScript } from "./support/spawn-script.ts";
import { makeTemporaryFolder } from "./support/temporary-folder.ts";
import { patience } from "./support/patience.ts";

const connect = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });

const isServed = async (endpoint: string): Promise<boolean> => {
  try {
    await fetch(endpoint);
    return true;
  } catch {
    return false;
  }
};

test.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
  "%s of the parent leaves no Java behind",
  async (signal) => {
    const parent = spawnScript("serve-dynamodb.ts");
    onTestFinished(() => parent.kill("SIGKILL"));
    const endpoint = await parent.nextLine();
    expect(await isServed(endpoint)).toBe(true);
    parent.kill(signal);
    await parent.ended;
    await expect.poll(() => isServed(endpoint), patience).toBe(false);
  },
);

test("an item that was acknowledged before kill -9 is read after the restart", async () => {
  const dataFolder = await makeTemporaryFolder();
  const first = spawnScript("serve-dynamodb.ts", [dataFolder]);
  const before = connect(await first.nextLine());
  await before.send(
    new CreateTableCommand({
      TableName: "waymark",
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      BillingMode: "PAY_PER_REQUEST",
    }),
  );
  await before.send(new PutItemCommand({ TableName: "waymark", Item: { pk: { S: "kept" } } }));
  first.kill("SIGKILL");
  await first.ended;

  const second = spawnScript("serve-dynamodb.ts", [dataFolder]);
  onTestFinished(() => second.kill("SIGKILL"));
  const after = connect(await second.nextLine());
  const found = await after.send(
    new GetItemCommand({ TableName: "waymark", Key: { pk: { S: "kept" } } }),
  );
  expect(found.Item).toEqual({ pk: { S: "kept" } });
});
