import { describe, expect, it } from "vitest";
import { matchCohort } from "../src/matching/index.ts";
import { pairTable } from "../src/pair/index.ts";
import { highsSolver } from "../src/transport/index.ts";
import { bruteForce } from "./support/brute-force.ts";
import { makeCohort, makeMentee, makeMentor, randomCohort } from "./support/make-cohort.ts";

const solver = highsSolver();

describe("points in whole units", () => {
  it("make a third and two thirds as much as a whole, which floating point does not", async () => {
    const traits = (skills: readonly string[]) => ({ skills, industry: "", values: [] });
    const weights = { skills: 0.9, industry: 0, values: 0, preference: 0 };
    expect(0.9 * (1 / 3) + 0.9 * (2 / 3)).toBeLessThan(0.9);
    const cohort = makeCohort({
      mentors: [
        makeMentor({ id: "m1", traits: traits(["a"]) }),
        makeMentor({ id: "m2", traits: traits(["a", "b", "c", "x", "y"]) }),
      ],
      mentees: [
        makeMentee({ id: "e1", traits: traits(["a", "b", "c"]) }),
        makeMentee({ id: "e2", traits: traits(["x", "y", "z"]) }),
      ],
      weights,
    });
    expect(pairTable(cohort).unit).toEqual({ unitsPerPoint: 30, exact: true });
    const { pairs, points } = await matchCohort(cohort, solver);
    expect(pairs.map(({ mentor }) => mentor)).toEqual(["m1", "m2"]);
    expect(points).toBe(0.9);
  });

  it("stay exact for weights with decimals", () => {
    const weights = { skills: 33.4, industry: 0.05, values: 30, preference: 0 };
    const { unit } = pairTable(randomCohort(1, { mentors: 3, mentees: 9 }, { weights }));
    expect(unit.exact).toBe(true);
    expect(unit.unitsPerPoint % 100).toBe(0);
  });

  it("become fine rounded ones where shares have no common denominator that sums could carry", async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const weights = { skills: 40 / 3, industry: 10 / 7, values: Math.PI, preference: 20 };
      const cohort = randomCohort(seed, { mentors: 4, mentees: 7 }, { weights });
      expect(pairTable(cohort).unit.exact).toBe(false);
      const best = bruteForce(cohort);
      const matching = await matchCohort(cohort, solver);
      expect(matching.matched).toBe(best.matched);
      expect(matching.points).toBeCloseTo(best.points, 8);
    }
  });

  it("are found for wishes as far down as a list of two thousand", async () => {
    const prefers = Array.from({ length: 2_000 }, (_, i) => `m${i}`);
    const cohort = makeCohort({
      mentors: [makeMentor({ id: "m1999" }), makeMentor({ id: "m7" })],
      mentees: [makeMentee({ prefers })],
    });
    expect((await matchCohort(cohort, solver)).pairs[0]?.mentor).toBe("m7");
  });
});
