import { matchCohort } from "@waymark/matching/matching";
import { highsSolver } from "@waymark/matching/transport";
import { describe, expect, it } from "vitest";
import { bestPairFirst, menteeByMentee } from "./greedy.ts";
import { makeCohort } from "./make-cohort.ts";

describe("the greedy ways of peers", () => {
  it("never place more people, or as many with more points, and mostly stay behind", async () => {
    const solver = highsSolver();
    const better: number[] = [];
    let behind = 0;
    for (let seed = 0; seed < 30; seed += 1) {
      const size = { mentors: 15, mentees: 40, placesPerMentee: 0.7 + (seed % 4) / 4 };
      const cohort = makeCohort(seed, size);
      const best = await matchCohort(cohort, solver);
      for (const greedy of [bestPairFirst(cohort), menteeByMentee(cohort)]) {
        const people = best.matched - greedy.matched;
        const points = best.points - greedy.points;
        if (people < 0 || (people === 0 && points < 0)) better.push(seed);
        if (people > 0 || points > 0) behind += 1;
      }
    }
    expect(better).toEqual([]);
    expect(behind).toBeGreaterThan(40);
  });
});
