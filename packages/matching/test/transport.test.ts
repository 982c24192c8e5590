import { describe, expect, it } from "vitest";
import { highsSolver, type TransportProblem } from "../src/transport/index.ts";

const problem: TransportProblem = {
  capacities: [1, 1],
  tiers: [0, 0],
  placedByTier: [2],
  pairs: {
    mentees: Int32Array.of(0, 1, 1),
    mentors: Int32Array.of(0, 0, 1),
    points: Float64Array.of(2, 90, 10),
  },
};
const impossible: TransportProblem = { ...problem, placedByTier: [3] };
const nothingMore = () => undefined;

/** A simplex corner is whole but for rounding, and has zeros of both signs. */
const wholeOf = (used: Float64Array): readonly number[] =>
  [...used].map((value) => (Math.abs(value) < 1e-6 ? 0 : Math.round(value * 1e6) / 1e6));

describe("HiGHS", () => {
  it("uses whole pairs only, and goes on when a better pair comes in", async () => {
    const seen: (readonly number[])[] = [];
    const added = {
      mentees: Int32Array.of(0),
      mentors: Int32Array.of(1),
      points: Float64Array.of(50),
    };
    const answer = await highsSolver()(problem, ({ used }) => {
      seen.push(wholeOf(used));
      return seen.length === 1 ? added : undefined;
    });
    expect(seen).toEqual([
      [1, 0, 1],
      [0, 1, 0, 1],
    ]);
    const { mentees, mentors, tiers } = answer.prices;
    const price = (mentee: number, mentor: number): number =>
      (mentees[mentee] ?? 0) + (mentors[mentor] ?? 0) + (tiers[0] ?? 0);
    expect(price(1, 0)).toBeCloseTo(90);
    expect(price(0, 1)).toBeCloseTo(50);
    expect(price(0, 0)).toBeGreaterThanOrEqual(2 - 1e-6);
    expect(price(1, 1)).toBeGreaterThanOrEqual(10 - 1e-6);
  });

  it("says so when there is no answer, and answers the next problem", async () => {
    const solve = highsSolver();
    await expect(solve(impossible, nothingMore)).rejects.toThrow("model status");
    expect(wholeOf((await solve(problem, nothingMore)).used)).toEqual([1, 0, 1]);
  });

  it("runs from the file that a bundle carries, and from no other one", async () => {
    const wasm = new URL(import.meta.resolve("highs/runtime"));
    const { used } = await highsSolver(wasm)(problem, nothingMore);
    expect(wholeOf(used)).toEqual([1, 0, 1]);
    const missing = new URL("nowhere/highs.wasm", wasm);
    await expect(highsSolver(missing)(problem, nothingMore)).rejects.toThrow("nowhere");
  });
});
