import { inject, expect, test } from "vitest";
import type { SharedDynamoDb } from "@waymark/testing/dynamodb";
import { runModel } from "./harness/run-model.ts";

const endpoint: SharedDynamoDb["dynamodbEndpoint"] = inject("dynamodbEndpoint");
const operations = 900;

test(
  "whatever people, faults and crashes do, the store holds what one step at a time would leave",
  { timeout: 900_000 },
  async () => {
    const run = await runModel({
      endpoint,
      seed: 1,
      operations,
      lanes: 4,
      build: { mutation: null, watch: () => {} },
    });
    expect(run.red).toBe(null);
    expect(run.operations).toBeGreaterThanOrEqual(operations);
    // A run in which little succeeds would show little.
    for (const type of ["book", "hold", "release", "reschedule", "cancel", "accept", "hours"]) {
      expect(run.ends.get(`${type}: ok`) ?? 0).toBeGreaterThan(1);
    }
  },
);
