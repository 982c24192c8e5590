import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { digestOf, keyOf } from "./item-text.ts";
import { scanItems, type StoredItem } from "./scan-items.ts";

export type Difference = {
  readonly kind: "missing" | "extra" | "changed";
  /** Keys are ids; what an item says is never shown. */
  readonly key: string;
  readonly attributes: readonly string[];
};

export type Comparison = {
  readonly itemCount: number;
  readonly byKind: ReadonlyMap<string, number>;
  readonly differences: readonly Difference[];
};

type Digests = ReadonlyMap<string, string>;

const digestsOf = (item: StoredItem): Digests =>
  new Map(Object.entries(item).map(([name, value]) => [name, digestOf(value)]));

const changedNames = (before: Digests, after: Digests): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .toSorted();

/**
 * Compares two tables item by item and attribute by attribute. One of them is held in memory as
 * digests, about 1 KB an item.
 *
 * @param original what should be there
 * @param restored what is there
 */
export const compareTables = async (
  client: DynamoDBClient,
  original: string,
  restored: string,
): Promise<Comparison> => {
  const expected = new Map<string, Digests>();
  for await (const items of scanItems(client, original)) {
    for (const item of items) expected.set(keyOf(item), digestsOf(item));
  }
  const byKind = new Map<string, number>();
  const differences: Difference[] = [];
  const itemCount = expected.size;
  for await (const items of scanItems(client, restored)) {
    for (const item of items) {
      const key = keyOf(item);
      const kind = item["kind"]?.S ?? "without a kind";
      byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
      const before = expected.get(key);
      expected.delete(key);
      if (before === undefined) {
        differences.push({ kind: "extra", key, attributes: [] });
        continue;
      }
      const attributes = changedNames(before, digestsOf(item));
      if (attributes.length > 0) differences.push({ kind: "changed", key, attributes });
    }
  }
  for (const key of expected.keys()) differences.push({ kind: "missing", key, attributes: [] });
  return { itemCount, byKind, differences };
};
