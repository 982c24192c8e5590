import { toEpochSeconds, instantFromEpochMs } from "@waymark/domain/time";
import * as z from "zod";
import { table } from "../table.ts";
import { type ItemKey, keyOfRow, modelPartition, ownerPartition } from "./keys.ts";
import type { AuthModel } from "./model.ts";
import { AuthRow, keyText } from "./row.ts";

/** A row with what the table knows about it. */
export type StoredRow = {
  readonly key: ItemKey;
  readonly row: AuthRow;
  /** Goes up with each change; a write that names an older one is refused. */
  readonly revision: number;
};

const { partitionKey, sortKey } = table.keys;
const { gsi1, gsi2 } = table.indexes;

const Item = z
  .object({
    [partitionKey]: z.string(),
    [sortKey]: z.string(),
    kind: z.string(),
    v: z.literal("1"),
    revision: z.int().positive(),
    [table.ttlAttribute]: z.number().optional(),
    [gsi1.partitionKey]: z.string(),
    [gsi1.sortKey]: z.string(),
    [gsi2.partitionKey]: z.string().optional(),
    [gsi2.sortKey]: z.string().optional(),
  })
  .catchall(z.unknown());

const reserved: ReadonlySet<string> = new Set(Object.keys(Item.shape));

// Clocks differ, and removal is only housekeeping: whoever reads decides by the row's own field.
const TTL_GRACE_SECONDS = 60 * 60;

const expiry = (model: AuthModel, row: AuthRow): Record<string, number> => {
  const expiresAt = model.expiryField === undefined ? undefined : row[model.expiryField];
  if (typeof expiresAt !== "string") return {};
  const endsAt = instantFromEpochMs(Date.parse(expiresAt));
  return { [table.ttlAttribute]: toEpochSeconds(endsAt) + TTL_GRACE_SECONDS };
};

const owner = (model: AuthModel, row: AuthRow): Record<string, string> => {
  const value = model.ownerField === undefined ? undefined : row[model.ownerField];
  if (typeof value !== "string") return {};
  return {
    [gsi2.partitionKey]: ownerPartition(model, value),
    [gsi2.sortKey]: keyText(row, "id"),
  };
};

/** The item of a row. Throws when a field has the name of an attribute that is ours. */
export const toItem = (model: AuthModel, row: AuthRow, revision: number) => {
  const clash = Object.keys(row).find((field) => reserved.has(field));
  if (clash !== undefined) throw new Error(`${model.kind}.${clash} is the table's own attribute`);
  const id = keyText(row, "id");
  return {
    ...row,
    ...keyOfRow(model, row),
    kind: model.kind,
    v: "1",
    revision,
    [gsi1.partitionKey]: modelPartition(model, id),
    [gsi1.sortKey]: id,
    ...owner(model, row),
    ...expiry(model, row),
  };
};

/** Throws on an item that this module did not write: a bug or a rollback. */
export const fromItem = (stored: unknown): StoredRow => {
  const item = Item.parse(stored);
  const fields = Object.entries(item).filter(([name]) => !reserved.has(name));
  return {
    key: { pk: item[partitionKey], sk: item[sortKey] },
    row: AuthRow.parse(Object.fromEntries(fields)),
    revision: item.revision,
  };
};
