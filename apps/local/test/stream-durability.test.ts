import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { mapStreamToHandler, openCheckpoints } from "../src/event-source/index.ts";
import { spawnScript } from "./support/spawn-script.ts";
import { makeTemporaryFolder } from "./support/temporary-folder.ts";
import { patience } from "./support/patience.ts";

const start = async (folder: string) => {
  const server = spawnScript("serve-dynamodb.ts", [join(folder, "dynamodb")]);
  onTestFinished(() => server.kill("SIGKILL"));
  const settings = {
    endpoint: await server.nextLine(),
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  };
  const dynamodb = new DynamoDBClient(settings);
  const put = (n: number) =>
    dynamodb.send(
      new PutItemCommand({
        TableName: "waymark",
        Item: { pk: { S: "one" }, n: { N: String(n) } },
      }),
    );
  return { server, dynamodb, streams: new DynamoDBStreamsClient(settings), put };
};

const follow = (
  folder: string,
  streams: DynamoDBStreamsClient,
  streamArn: string,
): { readonly seen: number[]; readonly stop: () => Promise<void> } => {
  const seen: number[] = [];
  const checkpoints = openCheckpoints(join(folder, "checkpoints.sqlite"));
  const mapping = mapStreamToHandler({
    streams,
    streamArn,
    checkpoints,
    functionName: "relay",
    timeoutSeconds: 5,
    handler: async ({ Records }) => {
      seen.push(...Records.map(({ dynamodb }) => Number(dynamodb?.NewImage?.["n"]?.N)));
    },
  });
  const stop = async (): Promise<void> => {
    await mapping.stop();
    checkpoints.close();
  };
  return { seen, stop };
};

test("after kill -9 of the database a stream goes on where its reader was", async () => {
  const folder = await makeTemporaryFolder();
  const first = await start(folder);
  const created = await first.dynamodb.send(
    new CreateTableCommand({
      TableName: "waymark",
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    }),
  );
  const streamArn = created.TableDescription?.LatestStreamArn ?? "";
  await first.put(1);
  const before = follow(folder, first.streams, streamArn);
  await expect.poll(() => before.seen, patience).toEqual([1]);
  await before.stop();
  await first.put(2);
  first.server.kill("SIGKILL");
  await first.server.ended;

  const second = await start(folder);
  const described = await second.dynamodb.send(new DescribeTableCommand({ TableName: "waymark" }));
  expect(described.Table?.LatestStreamArn).toBe(streamArn);
  await second.put(3);
  const after = follow(folder, second.streams, streamArn);
  await expect.poll(() => after.seen, patience).toEqual([2, 3]);
  await after.stop();
});
