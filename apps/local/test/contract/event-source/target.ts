import { CreateTableCommand, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { randomUUID } from "node:crypto";
import { afterEach } from "vitest";
import type { Mapping } from "../../../src/event-source/index.ts";
import { createBench, type SqsBench } from "../sqs/target.ts";

export type EventSourceTarget = {
  readonly sqsEndpoint: string;
  readonly dynamodbEndpoint: string;
};

export type TestTable = {
  readonly streamArn: string;
  /** Writes `{ pk, n }`; one `pk` keeps its order in the stream. */
  readonly put: (pk: string, n: number) => Promise<void>;
};

export type EventSourceBench = SqsBench & {
  readonly dynamodb: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly newTable: () => Promise<TestTable>;
  /** Stops the mapping after the test. */
  readonly running: <Kind extends Mapping>(mapping: Kind) => Kind;
};

const createTable = async (dynamodb: DynamoDBClient): Promise<TestTable> => {
  const TableName = `contract-${randomUUID()}`;
  const created = await dynamodb.send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    }),
  );
  return {
    streamArn: created.TableDescription?.LatestStreamArn ?? "",
    put: async (pk, n) => {
      const Item = { pk: { S: pk }, n: { N: String(n) } };
      await dynamodb.send(new PutItemCommand({ TableName, Item }));
    },
  };
};

export const createEventSourceBench = (target: EventSourceTarget): EventSourceBench => {
  const settings = {
    endpoint: target.dynamodbEndpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  };
  const dynamodb = new DynamoDBClient(settings);
  const mappings: Mapping[] = [];
  afterEach(async () => {
    for (const mapping of mappings.splice(0)) await mapping.stop();
  });
  return {
    ...createBench({ endpoint: target.sqsEndpoint }),
    dynamodb,
    streams: new DynamoDBStreamsClient(settings),
    newTable: () => createTable(dynamodb),
    running: (mapping) => {
      mappings.push(mapping);
      return mapping;
    },
  };
};
