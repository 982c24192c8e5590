import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Page } from "@waymark/application/ports";
import type { TableQuery } from "../entity/entity.ts";
import type { Keys } from "../entity/keys-of.ts";
import type { Cursor } from "./cursor.ts";
import type { TableAccess } from "./table-access.ts";

type PageRequest<Item, Position> = {
  readonly query: TableQuery;
  readonly order: "asc" | "desc";
  readonly limit: number;
  readonly read: (item: unknown) => Item;
  readonly cursor: Cursor<Position>;
  readonly after: string | undefined;
  readonly positionOf: (item: Item) => Position;
  /** The keys of the item at a position; its partition is the query's own, never the cursor's. */
  readonly startKeyAt: (position: Position) => Keys;
};

/**
 * One page of an index, eventually consistent, or of the table itself, strongly. A cursor that is none
 * of ours gives an empty page.
 */
export const readPage = async <Item, Position>(
  access: TableAccess,
  page: PageRequest<Item, Position>,
): Promise<Page<Item>> => {
  const position = page.after === undefined ? undefined : page.cursor.read(page.after);
  if (position === null) return { items: [] };
  // One more than wanted tells whether there is a next page; DynamoDB's own mark would also stand
  // after the very last item.
  const answer = await access.documents.send(
    new QueryCommand({
      ...page.query,
      ConsistentRead: page.query.IndexName === undefined,
      Limit: page.limit + 1,
      ScanIndexForward: page.order === "asc",
      ...(position !== undefined && { ExclusiveStartKey: page.startKeyAt(position) }),
    }),
  );
  const found = answer.Items ?? [];
  const items = found.slice(0, page.limit).map(page.read);
  const last = items.at(-1);
  const isCut = found.length > page.limit || answer.LastEvaluatedKey !== undefined;
  return isCut && last !== undefined
    ? { items, nextCursor: page.cursor.write(page.positionOf(last)) }
    : { items };
};
