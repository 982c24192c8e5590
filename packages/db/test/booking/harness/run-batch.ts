import type { ModelState } from "../model/state.ts";
import { brokenPromises } from "../model/promises.ts";
import type { Batch, Outcome } from "../operation.ts";
import { readFacts } from "./actual.ts";
import { makeBarrier } from "./barrier.ts";
import { type Build, execute } from "./execute.ts";
import { explain } from "./explain.ts";
import type { Store } from "./store.ts";

/** What went wrong, for a person to read. */
export type Red = {
  readonly batch: Batch;
  readonly outcomes: readonly Outcome[];
  readonly differs: readonly string[];
};

export type BatchResult =
  | { readonly state: ModelState; readonly outcomes: readonly Outcome[] }
  | { readonly red: Red };

/** Carries a batch out on the store and asks the model whether that may have happened. */
export const runBatch = async (
  store: Store,
  build: Build,
  before: ModelState,
  batch: Batch,
): Promise<BatchResult> => {
  store.clock.advanceMs(batch.clockMs);
  const { steps, mode } = batch;
  const barrier = mode === "raced" && steps.length > 1 ? makeBarrier(steps.length) : null;
  const outcomes = await Promise.all(
    steps.map((step, index) => execute(store, build, step, index, barrier)),
  );
  const actual = await readFacts(store);
  const explained = explain(before, batch, outcomes, actual, store.clock.now());
  if ("differs" in explained) return { red: { batch, outcomes, differs: explained.differs } };
  const broken = build.isDamaged ? [] : brokenPromises(explained.state);
  return broken.length === 0
    ? { state: explained.state, outcomes }
    : { red: { batch, outcomes, differs: broken } };
};
