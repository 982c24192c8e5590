import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeAccessPatterns } from "@waymark/db/access-patterns";
import { table } from "@waymark/db/table";
import { expect, test } from "vitest";
import { entries } from "../src/access-patterns/entries.ts";

const source = join(import.meta.dirname, "../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

test("every declared entity is on the page", () => {
  const declared = files
    .flatMap((name) => [
      ...readFileSync(join(source, name), "utf8").matchAll(/model: \{ entity: "(\w+)"/g),
    ])
    .map(([, entity = ""]) => entity);
  const described = entries.map(({ entity }) => entity);
  expect(new Set(declared)).toEqual(new Set(described));
  expect(declared).toHaveLength(described.length);
});

test("no two entities share a key's template", () => {
  const partitions = entries.map(({ indexes: [primary] }) => primary?.pk.template?.split("#")[0]);
  expect(new Set(partitions).size).toBe(entries.length);
});

test("entities use the fields of the table's declaration and no others", () => {
  const declared: Readonly<Record<string, { partitionKey: string; sortKey: string }>> = {
    table: table.keys,
    ...table.indexes,
  };
  for (const { index = "table", pk, sk } of entries.flatMap(({ indexes }) => indexes)) {
    expect([pk.field, sk.field]).toEqual([declared[index]?.partitionKey, declared[index]?.sortKey]);
  }
});

test("nothing reads by Scan but what moves a local cloud's time", () => {
  const scanning = files.filter((name) =>
    /ScanCommand|\.scan\b/.test(readFileSync(join(source, name), "utf8")),
  );
  expect(scanning).toEqual(["sweep/skip-empty-days.ts"]);
});

test("the page shows the key templates as they are declared", () => {
  expect(describeAccessPatterns()).toContain("`introduction.mentee#${menteeId}`");
});
