import { expect, test } from "vitest";
import {
  CheckEntry,
  GoalText,
  type GoalTemplate,
  goalTemplates,
  SmartCheck,
} from "../../src/goal/index.ts";

test.each(goalTemplates.map((template): [string, GoalTemplate] => [template.field, template]))(
  "the template for %s passes as a goal, with all five checks explained",
  (_field, { title, skill, weeks, explanations }) => {
    expect(GoalText.safeParse({ title, skill, byWhen: "2026-09-01" }).success).toBe(true);
    expect(weeks).toBeGreaterThan(0);
    for (const check of SmartCheck.options) {
      const entry = CheckEntry.safeParse({ explanation: explanations[check], ticks: {} });
      expect(entry.success && entry.data.explanation).not.toBe("");
    }
  },
);

test("no two templates are for the same field", () => {
  const fields = goalTemplates.map(({ field }) => field);
  expect(new Set(fields).size).toBe(fields.length);
});
