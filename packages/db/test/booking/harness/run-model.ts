import { seededRandom } from "@waymark/testing/random";
import type { FaultPlan } from "@waymark/testing/faults";
import { firstState } from "../model/first-state.ts";
import type { Build } from "./execute.ts";
import { type Memory, randomBatch } from "./generate.ts";
import { type Red, runBatch } from "./run-batch.ts";
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
  readonly build: Build;
  readonly onWorld?: (operations: number) => void;
};

/** Faults that DynamoDB has and DynamoDB Local has not, on one transaction in twelve. */
const faultsOf = (seed: number): FaultPlan => {
  const random = seededRandom(seed);
  const faults = ["conflict", "throttled", "lost_before", "lost_after", "in_progress"] as const;
  return () => (random.chance(0.08) ? random.pick(faults) : null);
};

/** Random operations on world after world, each batch checked, until one is wrong or all are done. */
export const runModel = async (options: RunOptions): Promise<ModelRun> => {
  const { endpoint, seed, operations: wanted, build } = options;
  const ends = new Map<string, number>();
  let operations = 0;
  let batches = 0;
  for (let world = 0; operations < wanted; world += 1) {
    const worldSeed = seed * 10_000 + world;
    const random = seededRandom(worldSeed);
    const store = await openStore(endpoint, faultsOf(worldSeed));
    const memory: Memory = { nextNumber: 0, recent: [] };
    let state = firstState();
    let red: Red | null = null;
    for (let inWorld = 0; inWorld < operationsPerWorld && operations < wanted;) {
      const batch = randomBatch(random, state, memory, store.clock.now());
      const result = await runBatch(store, build, state, batch);
      inWorld += batch.steps.length;
      operations += batch.steps.length;
      batches += 1;
      if ("red" in result) {
        red = result.red;
        break;
      }
      state = result.state;
      for (const [index, { operation }] of batch.steps.entries()) {
        const outcome = result.outcomes[index];
        const end = outcome?.kind === "refused" ? outcome.code : outcome?.kind;
        const key = `${operation.type}: ${end}`;
        ends.set(key, (ends.get(key) ?? 0) + 1);
      }
    }
    store.client.destroy();
    options.onWorld?.(operations);
    if (red !== null) {
      return { operations, batches, ends, red: `world ${worldSeed}: ${describeRed(red)}` };
    }
  }
  return { operations, batches, ends, red: null };
};
