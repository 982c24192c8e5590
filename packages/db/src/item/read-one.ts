import { GetCommand, type GetCommandInput } from "@aws-sdk/lib-dynamodb";
import type { TableAccess } from "./table-access.ts";

type KeyOfItem = { readonly params: (options: { readonly consistent: true }) => GetCommandInput };

/** One item by its primary key, strongly consistent: decisions are made on it. */
export const readOne = async <Item>(
  access: TableAccess,
  key: KeyOfItem,
  read: (item: unknown) => Item,
): Promise<Item | null> => {
  const answer = await access.documents.send(new GetCommand(key.params({ consistent: true })));
  return answer.Item === undefined ? null : read(answer.Item);
};
