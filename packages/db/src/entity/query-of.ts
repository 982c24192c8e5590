import type { IndexDeclaration } from "./declaration.ts";
import { renderKey } from "./keys-of.ts";

export type Query = {
  /** Left out for the table itself. */
  readonly IndexName?: string;
  readonly KeyConditionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, string>;
};

export const queryOf = (
  { index, pk, sk }: IndexDeclaration,
  partition: object,
  upTo?: object,
): Query => {
  const inPartition = {
    ...(index !== undefined && { IndexName: index }),
    KeyConditionExpression: "#pk = :pk",
    ExpressionAttributeNames: { "#pk": pk.field },
    ExpressionAttributeValues: { ":pk": renderKey(pk, partition) },
  };
  if (upTo === undefined) return inPartition;
  return {
    ...inPartition,
    KeyConditionExpression: "#pk = :pk and #sk1 <= :sk1",
    ExpressionAttributeNames: { ...inPartition.ExpressionAttributeNames, "#sk1": sk.field },
    ExpressionAttributeValues: {
      ...inPartition.ExpressionAttributeValues,
      ":sk1": renderKey(sk, upTo),
    },
  };
};

/** What stands in a partition from one place to another, both of them included. */
export const queryBetween = (
  index: IndexDeclaration,
  partition: object,
  from: object,
  upTo: object,
): Query => {
  const inPartition = queryOf(index, partition);
  return {
    ...inPartition,
    KeyConditionExpression: "#pk = :pk and #sk1 BETWEEN :sk1 AND :sk2",
    ExpressionAttributeNames: { ...inPartition.ExpressionAttributeNames, "#sk1": index.sk.field },
    ExpressionAttributeValues: {
      ...inPartition.ExpressionAttributeValues,
      ":sk1": renderKey(index.sk, from),
      ":sk2": renderKey(index.sk, upTo),
    },
  };
};
