import { describe, expect, it } from "vitest";
import type { Cohort } from "../src/cohort/index.ts";
import { type Matching, matchCohort } from "../src/matching/index.ts";
import { highsSolver } from "../src/transport/index.ts";
import { isAllowed, pointsOf } from "./support/brute-force.ts";
import { randomCohort, seeded } from "./support/make-cohort.ts";

const solver = highsSolver();
const COHORTS = 1_000;

const faultsIn = (cohort: Cohort, { pairs, unmatched, points }: Matching): readonly string[] => {
  const mentors = new Map(cohort.mentors.map((mentor) => [mentor.id, mentor]));
  const mentees = new Map(cohort.mentees.map((mentee) => [mentee.id, mentee]));
  const faults: string[] = [];
  let sum = 0;
  for (const pair of pairs) {
    const [mentor, mentee] = [mentors.get(pair.mentor), mentees.get(pair.mentee)];
    const name = `${pair.mentee} with ${pair.mentor}`;
    if (mentor === undefined || mentee === undefined) return [`${name}: a pair of strangers`];
    if (!isAllowed(cohort, mentor, mentee)) faults.push(`${name}: forbidden`);
    if (Math.abs(pair.points - pointsOf(cohort, mentor, mentee)) > 1e-9) {
      faults.push(`${name}: ${pair.points} points`);
    }
    sum += pair.points;
  }
  for (const { id, capacity } of cohort.mentors) {
    const places = pairs.filter(({ mentor }) => mentor === id).length;
    if (places > capacity) faults.push(`${id}: ${places} mentees in ${capacity} places`);
  }
  const named = [...pairs, ...unmatched].map(({ mentee }) => mentee).toSorted();
  if (named.join() !== [...mentees.keys()].toSorted().join())
    faults.push(`named are ${named.join()}`);
  if (Math.abs(points - sum) > 1e-9) faults.push(`${points} points are no sum`);
  return faults;
};

describe("hard rules", () => {
  it(`are never broken and no place is given twice in ${COHORTS} random cohorts`, async () => {
    const broken: string[] = [];
    let pairsSeen = 0;
    for (let seed = 0; seed < COHORTS; seed += 1) {
      const below = seeded(seed + 50_000);
      const size = { mentors: 1 + below(8), mentees: 1 + below(16) };
      const cohort = randomCohort(seed + 1_000, size);
      const matching = await matchCohort(cohort, solver);
      broken.push(...faultsIn(cohort, matching).map((fault) => `cohort ${seed}: ${fault}`));
      pairsSeen += matching.matched;
    }
    expect(broken).toEqual([]);
    expect(pairsSeen).toBeGreaterThan(3 * COHORTS);
  });
});
