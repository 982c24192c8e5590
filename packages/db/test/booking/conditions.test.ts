import type { SharedDynamoDb } from "@waymark/testing/dynamodb";
import { describe, expect, inject, test, vi } from "vitest";
import { mutations, nameOf } from "./conditions/mutations.ts";
import { plays } from "./conditions/plays.ts";
import { runPlay } from "./conditions/run-play.ts";
import { conditionsOf } from "./harness/mutation.ts";

vi.setConfig({ testTimeout: 60_000 });

const endpoint: SharedDynamoDb["dynamodbEndpoint"] = inject("dynamodbEndpoint");
const seen = new Set<string>();
const watch = (writes: Parameters<typeof conditionsOf>[0]): void => {
  for (const [name] of conditionsOf(writes)) seen.add(name);
};

describe.each(mutations.map((mutation) => ({ mutation, name: nameOf(mutation) })))(
  "the condition of $name",
  ({ mutation, name }) => {
    const moves = plays[name] ?? [];

    test("lets through what may happen", async () => {
      expect(moves).not.toHaveLength(0);
      expect(await runPlay(endpoint, moves, { mutation: null, watch })).toBe(null);
    });

    test("is missed as soon as it is taken away", async () => {
      expect(await runPlay(endpoint, moves, { mutation, watch: () => {} })).not.toBe(null);
    });
  },
);

test("no write of a booking has a condition that is not among these", () => {
  const known = new Set<string>(mutations.map(({ write }) => write));
  // Hours have a version of their own, which their editor's tests hold, and blocks a run of their own.
  const held = new Set(["availability.replace", "block.guard"]);
  expect([...seen].filter((name) => !known.has(name) && !held.has(name))).toEqual([]);
  expect([...known].filter((name) => !seen.has(name))).toEqual([]);
});
