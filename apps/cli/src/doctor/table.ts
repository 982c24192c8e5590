import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  type TableDescription,
} from "@aws-sdk/client-dynamodb";
import { table } from "@waymark/db/table";
import { type Finding, finding, orUnreachable } from "./finding.ts";

type TableDeps = { readonly dynamodb: DynamoDBClient; readonly tableName: string };

const textOf = (schema: readonly KeySchemaElement[] = []): string =>
  schema.map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(", ");

const wanted = (keys: { readonly partitionKey: string; readonly sortKey: string }): string =>
  `${keys.partitionKey} HASH, ${keys.sortKey} RANGE`;

const shapeFindings = (described: TableDescription): readonly Finding[] => {
  const indexes = Object.entries(table.indexes).map(([name, keys]) => {
    const found = described.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === name);
    const isRight =
      textOf(found?.KeySchema) === wanted(keys) && found?.Projection?.ProjectionType === "ALL";
    return finding("table.index", `index ${name}`, isRight ? null : "not as the code declares it");
  });
  const stream = described.StreamSpecification?.StreamViewType;
  return [
    finding(
      "table.state",
      "the table takes reads and writes",
      described.TableStatus === "ACTIVE" ? null : `it is ${described.TableStatus}`,
    ),
    finding(
      "table.keys",
      "the table's keys",
      textOf(described.KeySchema) === wanted(table.keys) ? null : "not as the code declares them",
    ),
    ...indexes,
    finding(
      "table.stream",
      "changes reach the relay and the indexer",
      stream === table.streamView ? null : `its stream is ${stream ?? "off"}`,
    ),
  ];
};

const expiryFinding = async ({ dynamodb, tableName }: TableDeps): Promise<readonly Finding[]> => {
  const { TimeToLiveDescription: expiry } = await dynamodb.send(
    new DescribeTimeToLiveCommand({ TableName: tableName }),
  );
  const isOn =
    expiry?.AttributeName === table.ttlAttribute && expiry.TimeToLiveStatus === "ENABLED";
  return [finding("table.expiry", "items expire", isOn ? null : "time to live is off")];
};

const keepingFindings = async (
  { dynamodb, tableName }: TableDeps,
  described: TableDescription,
): Promise<readonly Finding[]> => {
  const { ContinuousBackupsDescription: backups } = await dynamodb.send(
    new DescribeContinuousBackupsCommand({ TableName: tableName }),
  );
  const recovery = backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus;
  return [
    finding(
      "table.recovery",
      "the table can be restored to a point in time",
      recovery === "ENABLED" ? null : "recovery is off",
    ),
    finding(
      "table.protection",
      "the table cannot be deleted",
      described.DeletionProtectionEnabled === true ? null : "deletion protection is off",
    ),
  ];
};

/** @param isLocal DynamoDB Local keeps nothing for a restore, so that it is not asked */
export const examineTable = (
  deps: TableDeps,
  { isLocal }: { readonly isLocal: boolean },
): Promise<readonly Finding[]> =>
  orUnreachable("table.reachable", `the table ${deps.tableName}`, async () => {
    const { Table: described = {} } = await deps.dynamodb.send(
      new DescribeTableCommand({ TableName: deps.tableName }),
    );
    const keeping: readonly Finding[] = isLocal
      ? [{ state: "unknown", code: "table.recovery", line: "DynamoDB Local has no recovery" }]
      : await orUnreachable("table.recovery", "its backups", () =>
          keepingFindings(deps, described),
        );
    return [...shapeFindings(described), ...(await expiryFinding(deps)), ...keeping];
  });
