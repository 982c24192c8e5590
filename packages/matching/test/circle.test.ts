import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CircleMember,
  formCircles,
  nextHost,
  readCircleRequest,
} from "../src/circle/index.ts";
import { mergeRanges, overlapMinutes } from "../src/pair/overlap.ts";
import { makeMentee, randomCohort } from "./support/make-cohort.ts";

const rules = { sharedLanguage: true, minOverlapMinutes: 60, noLineManager: true };

const peers = (seed: number, count: number): readonly CircleMember[] =>
  randomCohort(seed, { mentors: 0, mentees: count }).mentees.map((mentee, i) => ({
    ...mentee,
    excludes: i % 7 === 0 ? [`e${i + 2}`] : [],
    manages: i % 9 === 0 ? [`e${i + 3}`] : [],
  }));

const alike = (count: number): readonly CircleMember[] =>
  Array.from({ length: count }, (_, i) => ({ ...makeMentee({ id: `p${i}` }), manages: [] }));

describe("peer circles", () => {
  it("have three to eight members of whom every two keep every rule, and name who is left over", () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 3, max: 8 }),
        (seed, count, size) => {
          const members = peers(seed, count);
          const { circles, leftOver } = formCircles({ members, rules, size });
          const byId = new Map(members.map((member) => [member.id, member]));
          for (const circle of circles) {
            expect(circle.members.length).toBeGreaterThanOrEqual(3);
            expect(circle.members.length).toBeLessThanOrEqual(8);
            expect(circle.languages.length).toBeGreaterThan(0);
            expect(circle.sharedMinutes).toBeGreaterThanOrEqual(60);
            const group = circle.members.flatMap((id) => byId.get(id) ?? []);
            for (const one of group) {
              expect(one.languages).toEqual(expect.arrayContaining([...circle.languages]));
              for (const other of group) {
                expect([...one.excludes, ...one.manages]).not.toContain(other.id);
                const hours = [
                  mergeRanges(one.weeklyHours),
                  mergeRanges(other.weeklyHours),
                ] as const;
                expect(overlapMinutes(...hours)).toBeGreaterThanOrEqual(circle.sharedMinutes);
              }
            }
          }
          const named = [...circles.flatMap((circle) => circle.members), ...leftOver];
          expect(named.toSorted()).toEqual([...byId.keys()].toSorted());
        },
      ),
      { numRuns: 150 },
    );
  });

  it("are the same in whatever order people are written down", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const members = peers(seed, 24);
        const turned = members.toReversed();
        const request = { rules, size: 5 };
        expect(formCircles({ ...request, members: turned })).toEqual(
          formCircles({ ...request, members }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [3, 5, [3]],
    [7, 3, [4, 3]],
    [8, 8, [8]],
    [9, 8, [5, 4]],
    [16, 5, [6, 5, 5]],
    [2, 3, []],
  ])("put %i people who all fit into even circles near %i", (count, size, sizes) => {
    const { circles, leftOver } = formCircles({ members: alike(count), rules, size });
    expect(circles.map(({ members }) => members.length)).toEqual(sizes);
    expect(leftOver.length).toBe(count < 3 ? count : 0);
  });

  it("refuse one person twice and a size that is none", () => {
    const members = alike(3);
    const twice = readCircleRequest({ members: [...members, ...members], rules, size: 4 });
    expect(twice).toEqual({ ok: false, error: { code: "matching.same_id_twice", id: "p0" } });
    expect(readCircleRequest({ members, rules, size: 9 }).ok).toBe(false);
    expect(readCircleRequest({ members, rules, size: 4 }).ok).toBe(true);
  });
});

describe("the host", () => {
  it("changes at every meeting, and nobody hosts twice before everybody has hosted once", () => {
    const members = ["c", "a", "b", "d"];
    const hosts: string[] = [];
    for (let meeting = 0; meeting < 12; meeting += 1) hosts.push(nextHost(members, hosts) ?? "");
    expect(hosts.join("")).toBe("abcdabcdabcd");
  });

  it("is a newcomer next, and then in turn with the others", () => {
    const hosts = ["a", "b", "c", "a", "b", "c"];
    for (let meeting = 0; meeting < 5; meeting += 1) {
      hosts.push(nextHost(["a", "b", "c", "z"], hosts) ?? "");
    }
    expect(hosts.slice(6).join("")).toBe("zabcz");
  });

  it("is nobody where a circle is empty", () => {
    expect(nextHost([], ["a"])).toBeUndefined();
  });
});
