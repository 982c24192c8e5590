import type { SharedDynamoDb } from "@waymark/testing/dynamodb";
import type { Fault } from "@waymark/testing/faults";
import { expect, inject, test } from "vitest";
import { book } from "./conditions/moves.ts";
import { readFacts } from "./harness/actual.ts";
import { execute } from "./harness/execute.ts";
import { openStore } from "./harness/store.ts";
import { undisturbed } from "./operation.ts";

const endpoint: SharedDynamoDb["dynamodbEndpoint"] = inject("dynamodbEndpoint");
const build = { mutation: null, watch: () => {} };

/** As often as a commit tries. */
const attempts = 8;

const bookTwice = async (fault: Fault) => {
  const store = await openStore(endpoint, (call) => (call <= attempts ? fault : null));
  const step = { operation: book(4, 1, 1, "session", "09:00"), disturbance: undisturbed };
  const first = await execute(store, build, step, 0, null);
  const again = await execute(store, build, step, 0, null);
  const facts = await readFacts(store);
  return { first, again, booked: facts.filter((fact) => fact.startsWith("booking ")).length };
};

test("a booking whose answer is lost each time is found to be made, and is answered so", async () => {
  const { first, again, booked } = await bookTwice("lost_after");
  expect(first).toMatchObject({ kind: "ok" });
  expect(again).toEqual(first);
  expect(booked).toBe(1);
});

test("a booking that never arrives is no booking, and the same form makes it later", async () => {
  const { first, again, booked } = await bookTwice("lost_before");
  expect(first).toEqual({ kind: "unknown" });
  expect(again).toMatchObject({ kind: "ok" });
  expect(booked).toBe(1);
});

test("contention that outlasts every attempt is said to be that, and leaves nothing", async () => {
  const { first, again, booked } = await bookTwice("conflict");
  expect(first).toEqual({ kind: "refused", code: "storage.busy" });
  expect(again).toMatchObject({ kind: "ok" });
  expect(booked).toBe(1);
});
