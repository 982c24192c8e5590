import type { SharedDynamoDb } from "@waymark/testing/dynamodb";
import { expect, inject, test } from "vitest";
import { runBlocks } from "./run.ts";

const endpoint: SharedDynamoDb["dynamodbEndpoint"] = inject("dynamodbEndpoint");

test("whatever people do, one by one or at once, no contact crosses a block", async () => {
  const run = await runBlocks({ endpoint, seed: 1, operations: 120, withoutGuard: false });
  expect(run.red).toBe(null);
  // A run in which little happens would show little.
  expect(run.blocks).toBeGreaterThan(3);
  expect(run.contacts).toBeGreaterThan(20);
  expect(run.mails).toBeGreaterThan(10);
});

test("a run without the guard in its transactions is seen to fail", async () => {
  const run = await runBlocks({ endpoint, seed: 1, operations: 400, withoutGuard: true });
  expect(run.red).not.toBe(null);
});
