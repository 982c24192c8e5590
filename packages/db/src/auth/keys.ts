import { createHash } from "node:crypto";
import type { AuthModel, UniqueField } from "./model.ts";
import { type AuthRow, type AuthValue, keyText } from "./row.ts";

export type ItemKey = { readonly pk: string; readonly sk: string };

export const digest = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("hex");

/** Where the row with that value of the model's key field lies. */
export const rowKey = (model: AuthModel, value: string): ItemKey => ({
  pk: `${model.kind}#${model.keyForm === "digest" ? digest(value) : value}`,
  sk: model.kind,
});

export const keyOfRow = (model: AuthModel, row: AuthRow): ItemKey =>
  rowKey(model, keyText(row, model.keyField));

export const foldedValue = (unique: UniqueField, value: AuthValue): string =>
  unique.foldsCase ? String(value).toLowerCase() : String(value);

/** Where the item lies that lets only one row have that value. */
export const guardKey = (unique: UniqueField, value: AuthValue): ItemKey => ({
  pk: `${unique.guard}#${foldedValue(unique, value)}`,
  sk: unique.guard,
});

// One partition of an index takes 1,000 writes a second and slows the table down beyond that:
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html
const SHARDS = 8;

const shardPartition = (model: AuthModel, shard: number): string => `auth#${model.kind}#${shard}`;

/** The partition of the first index that a row of that id is listed in. */
export const modelPartition = (model: AuthModel, id: string): string =>
  shardPartition(model, Number.parseInt(digest(id).slice(0, 8), 16) % SHARDS);

export const modelPartitions = (model: AuthModel): readonly string[] =>
  Array.from({ length: SHARDS }, (_, shard) => shardPartition(model, shard));

/** The partition of the second index that lists the rows of one owner. */
export const ownerPartition = (model: AuthModel, owner: string): string =>
  `user#${owner}#${model.kind}`;
