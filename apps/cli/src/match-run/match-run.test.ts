import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const program = fileURLToPath(new URL("main.ts", import.meta.url));
const page = new URL("../../../../../shared/conformance/matching-format.md", import.meta.url);

const [, example = ""] = /```\n([^]*?)\n```/.exec(readFileSync(page, "utf8")) ?? [];

const Person = z.looseObject({ id: z.string(), weeklyHours: z.array(z.array(z.number())) });
const Case = z.looseObject({ mentors: z.array(Person), mentees: z.array(Person) });

const run = (input: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

const answerOf = (input: unknown): unknown => {
  const { status, stdout, stderr } = run(JSON.stringify(input));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
};

describe("match:run", () => {
  it("answers the example of the format's page, whose two share 40 of the 60 minutes", () => {
    expect(answerOf(JSON.parse(example))).toEqual({
      pairs: [],
      unmatched: [
        { mentee: "e1", because: ["less than 60 shared minutes a week with any mentor"] },
      ],
      matched: 0,
      points: 0,
      proof: "optimal",
      gap: 0,
      ms: expect.any(Number),
    });
  });

  it("answers the same example with longer hours by the points of the page", () => {
    const given = Case.parse(JSON.parse(example));
    const [mentor] = given.mentors;
    const mentees = given.mentees.map((mentee) => ({
      ...mentee,
      weeklyHours: [...mentee.weeklyHours, ...(mentor?.weeklyHours ?? [])],
    }));
    expect(answerOf({ ...given, mentees })).toEqual({
      pairs: [
        {
          mentor: "m1",
          mentee: "e1",
          points: 75,
          parts: { skills: 20, industry: 10, values: 25, preference: 20 },
        },
      ],
      unmatched: [],
      matched: 1,
      points: 75,
      proof: "optimal",
      gap: 0,
      ms: expect.any(Number),
    });
  });

  it.each([
    ["text that is not JSON", "{"],
    ["a case without rules", JSON.stringify({ mentors: [], mentees: [] })],
  ])("ends with code 2 and one line for %s", (_, input) => {
    expect(run(input)).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^matching\.not_a_cohort: [^\n]+\n$/),
    });
  });
});
