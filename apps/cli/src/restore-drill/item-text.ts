import { createHash } from "node:crypto";
import { table } from "@waymark/db/table";
import type { StoredItem } from "./scan-items.ts";

/** Bytes in base64, and the members of objects and sets in one order. */
const settled = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [
        name,
        // Sets have no order of their own.
        /^(?:SS|NS|BS)$/.test(name) && Array.isArray(part)
          ? part.map((one) => JSON.stringify(settled(one))).toSorted()
          : settled(part),
      ]),
  );
};

export const keyOf = (item: StoredItem): string =>
  [table.keys.partitionKey, table.keys.sortKey].map((name) => item[name]?.S ?? "").join(" | ");

/** A digest in place of the item, so that a table of millions fits into memory. */
export const digestOf = (value: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(settled(value)))
    .digest("base64");
