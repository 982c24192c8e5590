import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const program = fileURLToPath(new URL("../slots-run.ts", import.meta.url));
const sample = new URL("../../../../../shared/conformance/slots-sample.json", import.meta.url);

const Cases = z.object({
  cases: z.array(z.looseObject({ name: z.string(), expectedStartsUtc: z.array(z.string()) })),
});
const Answers = z.array(
  z.object({ name: z.string(), startsUtc: z.array(z.string()), refused: z.string().optional() }),
);

const { cases } = Cases.parse(JSON.parse(readFileSync(sample, "utf8")));
const expected = cases.map(({ name, expectedStartsUtc }) => ({
  name,
  startsUtc: expectedStartsUtc,
}));

const run = (input: unknown, processZone = "UTC"): z.infer<typeof Answers> => {
  const { stdout } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(input),
    encoding: "utf8",
    env: { ...process.env, TZ: processZone },
  });
  return Answers.parse(JSON.parse(stdout));
};

describe("slots:run", () => {
  it.each(["UTC", "Asia/Tokyo", "America/St_Johns"])(
    "answers every case of the sample rightly in a process that lives in %s",
    (processZone) => {
      expect(run({ cases }, processZone)).toEqual(expected);
    },
  );

  it("answers every case alike for a viewer in another zone", () => {
    const elsewhere = cases.map((given) => ({ ...given, viewerTimeZone: "Pacific/Apia" }));
    expect(run({ cases: elsewhere })).toEqual(expected);
  });

  it("answers the good cases beside a bad one, and says why the bad one has no starts", () => {
    const bad = { ...cases[0], name: "bad", mentorTimeZone: "Mars/Olympus" };
    const [refused, good] = run({ cases: [bad, cases[1]] });
    expect(refused).toMatchObject({ name: "bad", startsUtc: [] });
    expect(refused?.refused).toContain("unknown time zone");
    expect(good).toEqual(expected[1]);
  });

  it("refuses input that is not a file of cases with one line and a failing exit", () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [program], {
      input: "{",
      encoding: "utf8",
    });
    expect({ status, stderr, stdout }).toEqual({
      status: 1,
      stderr: "standard input is no file of slot cases\n",
      stdout: "",
    });
  });
});
