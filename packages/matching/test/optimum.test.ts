import { describe, expect, it } from "vitest";
import { matchCohort } from "../src/matching/index.ts";
import { highsSolver } from "../src/transport/index.ts";
import { bruteForce } from "./support/brute-force.ts";
import { randomCohort, seeded } from "./support/make-cohort.ts";

const solver = highsSolver();

describe("the optimum", () => {
  it.each(Array.from({ length: 50 }, (_, seed) => seed))(
    "equals the best of every assignment there is, ties included, in cohort %i of up to 12 people",
    async (seed) => {
      const below = seeded(seed * 7919 + 1);
      const mentors = 1 + below(5);
      const cohort = randomCohort(seed, { mentors, mentees: 12 - mentors });
      const best = bruteForce(cohort);
      const matching = await matchCohort(cohort, solver);
      expect(matching.matched).toBe(best.matched);
      expect(matching.points).toBeCloseTo(best.points, 9);
      expect(matching.pairs.map(({ mentee, mentor }) => [mentee, mentor])).toEqual(best.list);
    },
  );

  it("is told from its ties by the first list even where nothing is worth anything", async () => {
    for (let seed = 100; seed < 120; seed += 1) {
      const cohort = randomCohort(
        seed,
        { mentors: 4, mentees: 7 },
        { weights: { skills: 0, industry: 1, values: 0, preference: 0 } },
      );
      const { pairs } = await matchCohort(cohort, solver);
      expect(pairs.map(({ mentee, mentor }) => [mentee, mentor])).toEqual(bruteForce(cohort).list);
    }
  });
});
