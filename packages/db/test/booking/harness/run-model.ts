import { seededRandom } from "@waymark/testing/random";
import type { FaultPlan } from "@waymark/testing/faults";
import { firstState } from "../model/first-state.ts";
import type { Batch, Outcome } from "../operation.ts";
import type { Build } from "./execute.ts";
import { type Memory, randomBatch } from "./generate.ts";
import { runBatch } from "./run-batch.ts";
import { openStore } from "./store.ts";
import { describeRed } from "./describe-red.ts";

/** Operations that one world sees before a new one begins. */
const operationsPerWorld = 150;

export type ModelRun = {
  readonly operations: number;
  readonly batches: number;
  /** How often each operation came to each end. */
  readonly ends: ReadonlyMap<string, number>;
  readonly red: string | null;
};

export type RunOptions = {
  readonly endpoint: string;
  readonly seed: number;
  readonly operations: number;
  /** Worlds at once; each is as it would be alone. */
  readonly lanes: number;
  readonly build: Build;
  readonly onWorld?: (operations: number) => void;
};

/** Faults that DynamoDB has and DynamoDB Local has not, on one transaction in twelve. */
const faultsOf = (seed: number): FaultPlan => {
  const random = seededRandom(seed);
  const faults = ["conflict", "throttled", "lost_before", "lost_after", "in_progress"] as const;
  return () => (random.chance(0.08) ? random.pick(faults) : null);
};

type Count = (batch: Batch, outcomes: readonly Outcome[]) => void;

/** Random operations on one world, each batch checked. @returns what is wrong, or null */
const runWorld = async (
  { endpoint, build }: RunOptions,
  seed: number,
  operations: number,
  count: Count,
): Promise<string | null> => {
  const random = seededRandom(seed);
  const store = await openStore(endpoint, faultsOf(seed));
  const memory: Memory = { nextNumber: 0, recent: [] };
  let state = firstState();
  for (let done = 0; done < operations;) {
    const batch = randomBatch(random, state, memory, store.clock.now());
    const result = await runBatch(store, build, state, batch);
    done += batch.steps.length;
    if ("red" in result) {
      count(batch, result.red.outcomes);
      return `world ${seed}: ${describeRed(result.red)}`;
    }
    count(batch, result.outcomes);
    state = result.state;
  }
  store.client.destroy();
  return null;
};

/** World after world, some at once, until one is wrong or all are done. */
export const runModel = async (options: RunOptions): Promise<ModelRun> => {
  const { seed, operations: wanted, lanes } = options;
  const ends = new Map<string, number>();
  let [operations, batches, world] = [0, 0, 0];
  let red: string | null = null;
  const count: Count = ({ steps }, outcomes) => {
    batches += 1;
    operations += steps.length;
    for (const [index, { operation }] of steps.entries()) {
      const outcome = outcomes[index];
      const end = outcome?.kind === "refused" ? outcome.code : outcome?.kind;
      const key = `${operation.type}: ${end}`;
      ends.set(key, (ends.get(key) ?? 0) + 1);
    }
  };
  const worlds = Math.ceil(wanted / operationsPerWorld);
  const size = Math.ceil(wanted / worlds);
  const lane = async (): Promise<void> => {
    while (world < worlds && red === null) {
      const worldSeed = seed * 10_000 + world;
      world += 1;
      red = (await runWorld(options, worldSeed, size, count)) ?? red;
      options.onWorld?.(operations);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { operations, batches, ends, red };
};
