import { describe, expect, it } from "vitest";
import { compareMatchings } from "../src/comparison/index.ts";
import { matchCohort } from "../src/matching/index.ts";
import { reasonLine } from "../src/reason/index.ts";
import { highsSolver } from "../src/transport/index.ts";
import { makeCohort, makeMentee, makeMentor } from "./support/make-cohort.ts";

const solver = highsSolver();

describe("the reason line", () => {
  it("says every part with its points, and never at which rank somebody was wished for", async () => {
    const mentor = makeMentor({
      traits: { skills: ["react"], industry: "care", values: [3, 5, 2] },
      prefers: ["e9", "e1"],
    });
    const mentee = makeMentee({
      traits: { skills: ["react", "hiring"], industry: "care", values: [4, 5, 1] },
      prefers: ["m1"],
    });
    const cohort = makeCohort({ mentors: [mentor], mentees: [mentee] });
    const [pair] = (await matchCohort(cohort, solver)).pairs;
    expect(pair).toEqual({
      mentor: "m1",
      mentee: "e1",
      points: 70,
      parts: { skills: 20, industry: 10, values: 25, preference: 15 },
    });
    expect(pair && reasonLine(pair, { mentor, mentee }, cohort.weights)).toBe(
      "70 of 100 points; knows react (1 of 2 asked for): 20; same industry, care: 10; " +
        "answers 83 % alike: 25; wished for by the mentee and the mentor: 15",
    );
  });

  it("is a whole sentence where a pair has no points at all", async () => {
    const mentor = makeMentor({ traits: { skills: [], industry: "care", values: [] } });
    const mentee = makeMentee({ traits: { skills: [], industry: "law", values: [] } });
    const cohort = makeCohort({ mentors: [mentor], mentees: [mentee] });
    const [pair] = (await matchCohort(cohort, solver)).pairs;
    expect(pair && reasonLine(pair, { mentor, mentee }, cohort.weights)).toBe(
      "0 of 100 points; every rule is kept",
    );
  });
});

describe("what if", () => {
  it("shows who moves, who gains and who loses a mentor when weights and rules change", async () => {
    const mentors = [
      makeMentor({ id: "m1", traits: { skills: ["law"], industry: "care", values: [1] } }),
      makeMentor({
        id: "m2",
        languages: ["en", "fr"],
        traits: { skills: ["data"], industry: "law", values: [1] },
      }),
    ];
    const wants = { skills: ["law"], industry: "law", values: [1] };
    const before = makeCohort({
      mentors,
      mentees: [makeMentee({ id: "e1", traits: wants })],
      weights: { skills: 1, industry: 0, values: 0, preference: 0 },
    });
    const after = {
      ...before,
      weights: { skills: 0, industry: 1, values: 0, preference: 0 },
    };
    const results = [await matchCohort(before, solver), await matchCohort(after, solver)] as const;
    expect(compareMatchings(...results)).toEqual({
      points: { before: 1, after: 1 },
      matched: { before: 1, after: 1 },
      worstOff: { before: 1, after: 1 },
      unchanged: 0,
      moved: [{ mentee: "e1", before: "m1", after: "m2" }],
      gained: [],
      lost: [],
    });
    const nobody = await matchCohort({ ...before, mentors: [] }, solver);
    const lost = { mentee: "e1", before: "m1", after: undefined };
    expect(compareMatchings(results[0], nobody)).toMatchObject({ lost: [lost], gained: [] });
    expect(compareMatchings(nobody, results[0])).toMatchObject({
      lost: [],
      gained: [{ mentee: "e1", before: undefined, after: "m1" }],
      worstOff: { before: undefined, after: 1 },
    });
    expect(compareMatchings(results[0], results[0])).toMatchObject({ unchanged: 1, moved: [] });
  });
});
