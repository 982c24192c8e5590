import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cohort, readCohort } from "../src/cohort/index.ts";
import { matchCohort } from "../src/matching/index.ts";
import { highsSolver, type TransportSolver } from "../src/transport/index.ts";
import { randomCohort, seeded } from "./support/make-cohort.ts";

const solver = highsSolver();

const shuffledBy =
  (below: (limit: number) => number) =>
  <T>(values: readonly T[]): T[] =>
    values
      .map((value) => ({ value, key: below(1_000_000) }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ value }) => value);

/** Everything in another order but wishes and answers, whose order has a meaning. */
const reordered = (cohort: Cohort, seed: number): Cohort => {
  const shuffled = shuffledBy(seeded(seed));
  const person = <T extends Cohort["mentees"][number] | Cohort["mentors"][number]>(
    given: T,
  ): T => ({
    ...given,
    languages: shuffled(given.languages),
    weeklyHours: shuffled(given.weeklyHours),
    excludes: shuffled(given.excludes),
    traits: { ...given.traits, skills: shuffled(given.traits.skills) },
  });
  return {
    ...cohort,
    mentors: shuffled(cohort.mentors.map(person)),
    mentees: shuffled(cohort.mentees.map(person)),
  };
};

/** A solver whose answer is of no use: nobody is placed. */
const uselessSolver: TransportSolver = ({ pairs, capacities, tiers, placedByTier }) =>
  Promise.resolve({
    used: new Float64Array(pairs.points.length),
    prices: {
      mentees: new Float64Array(tiers.length),
      mentors: new Float64Array(capacities.length),
      tiers: new Float64Array(placedByTier.length),
    },
  });

describe("the same cohort", () => {
  it("gets the same answer in whatever order it is written down", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(100_000),
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 20 }),
        async (seed, order, mentors, mentees) => {
          const cohort = randomCohort(seed, { mentors, mentees });
          const answer = await matchCohort(cohort, solver);
          expect(await matchCohort(reordered(cohort, order), solver)).toEqual(answer);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("gets the same answer from its text, its text again and its text's text", async () => {
    const cohort = randomCohort(7, { mentors: 10, mentees: 30 });
    const read = readCohort(JSON.parse(JSON.stringify(cohort)));
    expect(read).toEqual({ ok: true, value: cohort });
    const [first, second] = [await matchCohort(cohort, solver), await matchCohort(cohort, solver)];
    expect(second).toEqual(first);
  });

  it("gets the same answer however far from the optimum the optimiser ends", async () => {
    let improvements = 0;
    for (let seed = 0; seed < 30; seed += 1) {
      const cohort = randomCohort(seed, { mentors: 15, mentees: 40 });
      const proven = await matchCohort(cohort, uselessSolver);
      const solved = await matchCohort(cohort, solver);
      expect(solved).toEqual({ ...proven, improvements: 0 });
      improvements += proven.improvements;
    }
    expect(improvements).toBeGreaterThan(100);
  });
});
