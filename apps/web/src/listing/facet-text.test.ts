import { Seniority } from "@waymark/domain/listing";
import { expect, test } from "vitest";
import { facetValueText, seniorityText } from "./facet-text.ts";

test("every level of seniority has words", () => {
  expect(Object.keys(seniorityText).toSorted()).toEqual(Seniority.options.toSorted());
});

test.each([
  ["language", "de", "German"],
  ["country", "KE", "Kenya"],
  ["seniority", "lead", "Lead"],
  ["skill", "C++", "C++"],
  ["language", "not a code", "not a code"],
] as const)("the %s %s is shown as %s", (facet, value, text) => {
  expect(facetValueText(facet, value)).toBe(text);
});
