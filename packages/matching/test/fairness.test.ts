import { describe, expect, it } from "vitest";
import type { Cohort } from "../src/cohort/index.ts";
import { matchCohort } from "../src/matching/index.ts";
import { highsSolver } from "../src/transport/index.ts";
import { bruteForce } from "./support/brute-force.ts";
import { makeCohort, makeMentee, makeMentor, randomCohort, seeded } from "./support/make-cohort.ts";

const solver = highsSolver();
const traits = (skills: readonly string[]) => ({ skills, industry: "care", values: [3, 3] });

describe("fairness for whoever would be left out", () => {
  it("leaves nobody out for the sake of points", async () => {
    const cohort = makeCohort({
      mentors: [
        makeMentor({ id: "m1", traits: traits(["law", "data"]) }),
        makeMentor({ id: "m2", languages: ["de"] }),
      ],
      mentees: [
        makeMentee({ id: "e1", languages: ["en", "de"], traits: traits(["law", "data"]) }),
        makeMentee({ id: "e2", traits: traits(["sales"]) }),
      ],
    });
    const { pairs } = await matchCohort(cohort, solver);
    expect(pairs.map(({ mentee, mentor }) => `${mentee} ${mentor}`)).toEqual(["e1 m2", "e2 m1"]);
  });

  it("gives the only place to the mentee who was left out before, whatever the points", async () => {
    const cohort = makeCohort({
      mentees: [
        makeMentee({ id: "e1", prefers: ["m1"] }),
        makeMentee({ id: "e2", traits: traits(["sales"]), timesLeftOut: 1 }),
      ],
    });
    const { pairs, unmatched } = await matchCohort(cohort, solver);
    expect(pairs.map(({ mentee }) => mentee)).toEqual(["e2"]);
    expect(unmatched.map(({ mentee }) => mentee)).toEqual(["e1"]);
  });

  it("serves as many as without turns, and of them the most who waited longest", async () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const below = seeded(seed);
      const plain = randomCohort(seed, { mentors: 4, mentees: 8 });
      const mentees = plain.mentees.map((mentee) => ({ ...mentee, timesLeftOut: below(3) }));
      const cohort: Cohort = { ...plain, mentees };
      const { matched, pairs } = await matchCohort(cohort, solver);
      expect(matched).toBe(bruteForce(plain).matched);
      const served = new Set(pairs.map(({ mentee }) => mentee));
      for (const times of [2, 1]) {
        const waited = mentees.filter(({ timesLeftOut }) => timesLeftOut >= times);
        const placed = waited.filter(({ id }) => served.has(id)).length;
        expect(placed).toBe(bruteForce({ ...plain, mentees: waited }).matched);
      }
    }
  });

  it("lifts the pair with the fewest points as high as it can be without losing anybody", async () => {
    let lifted = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const cohort = randomCohort(seed, { mentors: 4, mentees: 6 });
      const plain = await matchCohort(cohort, solver);
      const fair = await matchCohort(
        { ...cohort, objective: "most-people-then-worst-off-then-points" },
        solver,
      );
      const least = (of: typeof plain) => Math.min(...of.pairs.map(({ points }) => points));
      expect(fair.matched).toBe(plain.matched);
      expect(fair.points).toBeLessThanOrEqual(plain.points);
      expect(least(fair)).toBeGreaterThanOrEqual(least(plain));
      if (least(fair) > least(plain)) lifted += 1;
    }
    expect(lifted).toBeGreaterThan(3);
  });
});
