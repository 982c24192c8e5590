import { matchCohort } from "@waymark/matching/matching";
import { highsSolver } from "@waymark/matching/transport";
import { describe, expect, it } from "vitest";
import { bestPairFirst, menteeByMentee } from "./greedy.ts";
import { makeCohort } from "./make-cohort.ts";

describe("the greedy ways of peers", () => {
  it("never place more people, or as many with more points, and mostly stay behind", async () => {
    const solver = highsSolver();
    let behind = 0;
    for (let seed = 0; seed < 30; seed += 1) {
      const size = { mentors: 15, mentees: 40, placesPerMentee: 0.7 + (seed % 4) / 4 };
      const cohort = makeCohort(seed, size);
      const best = await matchCohort(cohort, solver);
      for (const greedy of [bestPairFirst(cohort), menteeByMentee(cohort)]) {
        expect(greedy.matched).toBeLessThanOrEqual(best.matched);
        if (greedy.matched < best.matched) behind += 1;
        else {
          expect(greedy.points).toBeLessThanOrEqual(best.points);
          if (greedy.points < best.points) behind += 1;
        }
      }
    }
    expect(behind).toBeGreaterThan(40);
  });
});
