import { type AttributeValue, type DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { table } from "@waymark/db/table";

/** Every item as text, by key; two equal dumps are the same table. */
export const dumpTable = async (client: DynamoDBClient): Promise<ReadonlyMap<string, string>> => {
  const items: Record<string, AttributeValue>[] = [];
  const scan = { TableName: table.name, ConsistentRead: true };
  for await (const page of paginateScan({ client }, scan)) items.push(...(page.Items ?? []));
  return new Map(
    items.map(({ pk, sk, ...rest }) => [
      `${pk?.S ?? ""} ${sk?.S ?? ""}`,
      JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  );
};
