import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { ItemAt } from "../entity/entity.ts";
import type { TableAccess } from "./table-access.ts";

/** One item by its primary key, strongly consistent: decisions are made on it. */
export const readOne = async <Item>(
  access: TableAccess,
  at: ItemAt,
  read: (item: unknown) => Item,
): Promise<Item | null> => {
  const answer = await access.documents.send(new GetCommand({ ...at, ConsistentRead: true }));
  return answer.Item === undefined ? null : read(answer.Item);
};
