import { requestChecks } from "@waymark/domain/introduction";
import { expect, test } from "vitest";
import { askErrors } from "./ask-errors.ts";

const listing = { headline: "", story: "", lesson: "", skills: [] };

test("each required check that fails is shown under a field", () => {
  const checks = requestChecks({ goal: "", whyYou: "", ask: "" }, listing);
  const failed = checks.filter(({ required, passed }) => required && !passed);
  expect(Object.keys(askErrors(checks))).toHaveLength(failed.length);
});

test("advice that is not followed is no error", () => {
  const checks = requestChecks(
    {
      goal: "I want to lead a small team by autumn this year",
      whyYou: "You went from a ward at night to leading a product, which is my way too",
      ask: "May I show you my plan for thirty minutes?",
    },
    listing,
  );
  expect(checks.some(({ passed }) => !passed)).toBe(true);
  expect(askErrors(checks)).toEqual({});
});
