import { describe, expect, it } from "vitest";
import { matchCohort } from "../src/matching/index.ts";
import { highsSolver } from "../src/transport/index.ts";
import { isAllowed, pointsOf } from "./support/brute-force.ts";
import { randomCohort, seeded } from "./support/make-cohort.ts";

const solver = highsSolver();
const COHORTS = 1_000;

describe("hard rules", () => {
  it(`are never broken and no place is given twice in ${COHORTS} random cohorts`, async () => {
    let pairsSeen = 0;
    for (let seed = 0; seed < COHORTS; seed += 1) {
      const below = seeded(seed + 50_000);
      const size = { mentors: 1 + below(8), mentees: 1 + below(16) };
      const cohort = randomCohort(seed + 1_000, size);
      const { pairs, unmatched, points } = await matchCohort(cohort, solver);
      const mentors = new Map(cohort.mentors.map((mentor) => [mentor.id, mentor]));
      const mentees = new Map(cohort.mentees.map((mentee) => [mentee.id, mentee]));
      let sum = 0;
      for (const pair of pairs) {
        const [mentor, mentee] = [mentors.get(pair.mentor), mentees.get(pair.mentee)];
        if (mentor === undefined || mentee === undefined) throw new Error("a pair of strangers");
        expect(isAllowed(cohort, mentor, mentee), `${seed}: ${mentor.id} ${mentee.id}`).toBe(true);
        expect(pair.points).toBeCloseTo(pointsOf(cohort, mentor, mentee), 9);
        sum += pair.points;
      }
      for (const { id, capacity } of cohort.mentors) {
        expect(pairs.filter(({ mentor }) => mentor === id).length).toBeLessThanOrEqual(capacity);
      }
      const named = [...pairs, ...unmatched].map(({ mentee }) => mentee);
      expect(named.toSorted()).toEqual([...mentees.keys()].toSorted());
      expect(points).toBeCloseTo(sum, 9);
      pairsSeen += pairs.length;
    }
    expect(pairsSeen).toBeGreaterThan(COHORTS);
  });
});
