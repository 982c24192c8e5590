import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { openTestDb } from "@waymark/db/test-db";
import { expect, test } from "vitest";

test("an address that complained is suppressed, however it is spelt", async () => {
  const { suppressions, clock } = await openTestDb();
  expect(await suppressions.has("ada@waymark.example")).toBe(false);
  await suppressions.add("Ada@Waymark.example", "complained", clock.now());
  expect(await suppressions.has("ada@waymark.example")).toBe(true);
});

test("the suppressed address itself is not in the table", async () => {
  const { suppressions, clock, client, tableName } = await openTestDb();
  await suppressions.add("ada@waymark.example", "bounced", clock.now());
  const { Items } = await client.send(new ScanCommand({ TableName: tableName }));
  expect(Items).toHaveLength(1);
  expect(JSON.stringify(Items)).not.toContain("ada");
});
