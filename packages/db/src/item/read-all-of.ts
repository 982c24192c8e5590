import { QueryCommand, type QueryCommandOutput } from "@aws-sdk/lib-dynamodb";
import type { TableQuery } from "../entity/entity.ts";
import type { TableAccess } from "./table-access.ts";

/**
 * Everything that a query finds, over all of its pages: of the table itself strongly consistent. For
 * what is bounded by its nature, such as a window of time or the seats of a group.
 */
export const readAllOf = async <Item>(
  access: TableAccess,
  query: TableQuery,
  read: (item: unknown) => Item,
): Promise<readonly Item[]> => {
  const found: Item[] = [];
  let position: QueryCommandOutput["LastEvaluatedKey"];
  do {
    const answer: QueryCommandOutput = await access.documents.send(
      new QueryCommand({
        ...query,
        ConsistentRead: query.IndexName === undefined,
        ExclusiveStartKey: position,
      }),
    );
    found.push(...(answer.Items ?? []).map(read));
    position = answer.LastEvaluatedKey;
  } while (position !== undefined);
  return found;
};
