import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { answerCases } from "./answer-cases.ts";
import { cases } from "./cases/index.ts";

const answers = new Map(answerCases().map((answer) => [answer.name, answer]));
const program = fileURLToPath(new URL("answer-cases.ts", import.meta.url));
const execute = promisify(execFile);

describe("when a foreign calendar keeps its owner busy", () => {
  test.each(cases)("$name", ({ name, busy, unreadableCount, unknownZones }) => {
    const expected = { name, busy, unreadableCount, unknownZones };
    expect(answers.get(name)).toEqual(expected);
  });
});

test.each(["UTC", "Asia/Tokyo", "America/St_Johns"])(
  "a process in %s reads every calendar in the same way",
  async (zone) => {
    const { stdout } = await execute(process.execPath, [program], {
      env: { ...process.env, TZ: zone },
    });
    expect(JSON.parse(stdout)).toEqual(answerCases());
  },
);
