import { describe, expect, it } from "vitest";
import type { Cohort } from "../src/cohort/index.ts";
import { becauseLine } from "../src/left-over/index.ts";
import { matchCohort } from "../src/matching/index.ts";
import { highsSolver } from "../src/transport/index.ts";
import { makeCohort, makeMentee, makeMentor } from "./support/make-cohort.ts";

const solver = highsSolver();

const linesOf = async (cohort: Cohort): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { unmatched } = await matchCohort(cohort, solver);
  return Object.fromEntries(
    unmatched.map(({ mentee, because }) => [
      mentee,
      because.map((one) => becauseLine(one, cohort.rules)),
    ]),
  );
};

describe("who is left over", () => {
  it.each([
    [{ languages: ["fr"] }, ["no shared language with any mentor"]],
    [{ weeklyHours: [[0, 60]] as const }, ["less than 60 shared minutes a week with any mentor"]],
    [
      { weeklyHours: [[600, 630]] as const, languages: ["fr"] },
      ["no shared language with any mentor", "less than 60 shared minutes a week with any mentor"],
    ],
    [{ excludes: ["m1", "m2"] }, ["kept apart from every mentor"]],
    [{ formerMentors: ["m1", "m2"] }, ["was paired before with every mentor"]],
    [{ id: "e7" }, ["reports to every mentor"]],
    [
      { excludes: ["m1"], formerMentors: ["m2"] },
      ["kept apart from 1 of 2 mentors", "was paired before with 1 of 2 mentors"],
    ],
  ])("is told which rule did it: %j", async (given, lines) => {
    const mentors = ["m1", "m2"].map((id) => makeMentor({ id, manages: ["e7"] }));
    const mentee = makeMentee(given);
    const told = await linesOf(makeCohort({ mentors, mentees: [mentee] }));
    expect(told).toEqual({ [mentee.id]: lines });
  });

  it("is told that the mentors who fit have no place, beside the rules that forbid the others", async () => {
    const cohort = makeCohort({
      mentors: [makeMentor({ id: "m1" }), makeMentor({ id: "m2", languages: ["fr"] })],
      mentees: [makeMentee({ id: "e1" }), makeMentee({ id: "e2" })],
    });
    expect(await linesOf(cohort)).toEqual({
      e2: [
        "no shared language with 1 of 2 mentors",
        "no free place with the 1 of 2 mentors who fit",
      ],
    });
  });

  it("is told when there are no mentors, or none with a place", async () => {
    expect(await linesOf(makeCohort({ mentors: [] }))).toEqual({ e1: ["there are no mentors"] });
    const full = makeCohort({ mentors: [makeMentor({ capacity: 0 })] });
    expect(await linesOf(full)).toEqual({ e1: ["every mentor is full"] });
  });
});
