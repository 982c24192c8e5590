import { describe, expect, test } from "vitest";
import { coverMin, reportGuards, smallestGroup } from "../../src/sponsor-report/index.ts";
import { classesOf, derivedGroups } from "./attacker.ts";
import { publishAll } from "./publish.ts";
import { randomCohort, randomOf } from "./random-cohort.ts";
import { weakestOf } from "./weakest.ts";
import { withoutGuard } from "./without-guard.ts";

const seeds = Array.from({ length: 250 }, (_, index) => index + 1);

describe("what can be derived from everything that was ever published of a cohort", () => {
  test("nothing makes a difference between fewer than nine people, or nine pairs that share nobody", () => {
    const weakest = seeds.map((seed) => weakestOf(seed, reportGuards));
    expect(Math.min(...weakest.map(({ people }) => people))).toBeGreaterThanOrEqual(coverMin);
    expect(Math.min(...weakest.map(({ pairs }) => pairs))).toBeGreaterThanOrEqual(coverMin);
    expect(weakest.filter(({ figures }) => figures > 0).length).toBeGreaterThan(100);
  });

  test("each published number is the number of those whom it is taken to be about", () => {
    for (const seed of seeds) {
      const { ofPeople, ofSessions } = publishAll(randomCohort(seed), reportGuards);
      const all = [...ofPeople, ...ofSessions];
      expect(all.filter(({ figure, about }) => figure !== about.length)).toEqual([]);
    }
  });

  test("who solves for it, with four people whom they know, gets no group below five", () => {
    for (const seed of seeds.slice(0, 40)) {
      const { ofPeople } = publishAll(randomCohort(seed), reportGuards);
      const random = randomOf(seed);
      // Four of one class are the most dangerous to know.
      for (const people of classesOf(ofPeople)) {
        const known = new Set(people.toSorted(() => random() - 0.5).slice(0, 4));
        const sizes = derivedGroups(ofPeople, known).map(({ length }) => length);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallestGroup);
      }
    }
  });

  test.each(withoutGuard)("without the guard: $name, a smaller group is found", ({ guards }) => {
    const isFound = (seed: number): boolean => {
      const { people, pairs } = weakestOf(seed, guards);
      return Math.min(people, pairs) < coverMin;
    };
    expect(seeds.some(isFound)).toBe(true);
  });
});
