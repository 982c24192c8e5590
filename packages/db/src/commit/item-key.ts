import * as z from "zod";
import { table } from "../table.ts";
import type { TransactItem } from "../item/write.ts";

const Key = z.object({ [table.keys.partitionKey]: z.string(), [table.keys.sortKey]: z.string() });

/** The primary key that a transaction item touches, as text. */
export const itemKey = (item: TransactItem): string => {
  const { pk, sk } = Key.parse(
    item.Put?.Item ?? item.Update?.Key ?? item.Delete?.Key ?? item.ConditionCheck?.Key,
  );
  return `${pk}, ${sk}`;
};
