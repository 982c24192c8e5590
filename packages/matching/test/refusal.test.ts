import { describe, expect, it } from "vitest";
import { cohortLimits, readCohort, refusalLine } from "../src/cohort/index.ts";
import { makeCohort, makeMentee, makeMentor } from "./support/make-cohort.ts";

const values = [1, 2, 3];
const people = (count: number, one: (id: string) => unknown) =>
  Array.from({ length: count }, (_, i) => one(`p${i}`));

describe("a cohort", () => {
  it.each([
    ["no object", [], "matching.not_a_cohort"],
    ["no mentors", { ...makeCohort(), mentors: undefined }, "matching.not_a_cohort"],
    [
      "half a place",
      { ...makeCohort(), mentors: [makeMentor({ capacity: 0.5 })] },
      "matching.not_a_cohort",
    ],
    [
      "a minute after the week",
      { ...makeCohort(), mentees: [makeMentee({ weeklyHours: [[0, 10_081]] })] },
      "matching.not_a_cohort",
    ],
    [
      "hours that end before they start",
      { ...makeCohort(), mentees: [makeMentee({ weeklyHours: [[60, 0]] })] },
      "matching.not_a_cohort",
    ],
    [
      "an answer of 6",
      {
        ...makeCohort(),
        mentees: [makeMentee({ traits: { skills: [], industry: "", values: [6] } })],
      },
      "matching.not_a_cohort",
    ],
    [
      "a weight below nothing",
      { ...makeCohort(), weights: { skills: -1, industry: 0, values: 0, preference: 0 } },
      "matching.not_a_cohort",
    ],
    [
      "an unknown rule",
      { ...makeCohort(), rules: { ...makeCohort().rules, sameCity: true } },
      "matching.not_a_cohort",
    ],
    ["an unknown objective", { ...makeCohort(), objective: "points" }, "matching.not_a_cohort"],
    [
      "one mentor twice",
      { ...makeCohort(), mentors: [makeMentor(), makeMentor()] },
      "matching.same_id_twice",
    ],
    [
      "one mentee twice",
      { ...makeCohort(), mentees: [makeMentee(), makeMentee()] },
      "matching.same_id_twice",
    ],
    [
      "answers of different number",
      { ...makeCohort(), mentees: [makeMentee({ traits: { skills: [], industry: "", values } })] },
      "matching.answers_differ_in_number",
    ],
    [
      "too many mentors",
      { ...makeCohort(), mentors: people(cohortLimits.mentors + 1, (id) => makeMentor({ id })) },
      "matching.too_many_people",
    ],
    [
      "too many pairs",
      {
        ...makeCohort(),
        mentors: people(2_000, (id) => makeMentor({ id })),
        mentees: people(2_001, (id) => makeMentee({ id })),
      },
      "matching.too_many_people",
    ],
  ])("with %s is refused with a code and one line", (_, input, code) => {
    const read = readCohort(input);
    expect(read).toMatchObject({ ok: false, error: { code } });
    const line = read.ok ? "" : refusalLine(read.error);
    expect(line).toMatch(new RegExp(`^${code}: [^\\n]+$`));
  });

  it("may name people who are not there, further fields, and nobody at all", () => {
    const mentee = { ...makeMentee({ prefers: ["m9"], excludes: ["m8"] }), name: "Ada" };
    expect(readCohort({ ...makeCohort(), mentees: [mentee] }).ok).toBe(true);
    expect(readCohort({ ...makeCohort(), mentors: [], mentees: [] }).ok).toBe(true);
  });
});
