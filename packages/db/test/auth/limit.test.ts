import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { openTestDb } from "@waymark/db/test-db";
import { expect, test } from "vitest";
import { consumeLimit } from "../../src/auth/limit.ts";

const db = await openTestDb();
const consume = consumeLimit({
  tableName: db.tableName,
  documents: DynamoDBDocumentClient.from(db.client),
});

const rule = { max: 10, windowSeconds: 60 };

test("of many parallel uses, exactly as many pass as the rule allows", async () => {
  const now = db.clock.now();
  const uses = await Promise.all(Array.from({ length: 50 }, () => consume("parallel", rule, now)));
  expect(uses.filter((over) => over === null)).toHaveLength(10);
});

test("the next window starts anew, and the refusal says when that is", async () => {
  db.clock.advanceMs(20_000);
  const uses = [];
  for (let use = 1; use <= 11; use += 1) uses.push(await consume("window", rule, db.clock.now()));
  expect(uses.at(-1)).toEqual({ retryAfterSeconds: 40 });
  db.clock.advanceMs(40_000);
  expect(await consume("window", rule, db.clock.now())).toBeNull();
});

test("one subject's uses are not counted against another", async () => {
  const now = db.clock.now();
  await Promise.all(Array.from({ length: 11 }, () => consume("one", rule, now)));
  expect(await consume("another", rule, now)).toBeNull();
});
