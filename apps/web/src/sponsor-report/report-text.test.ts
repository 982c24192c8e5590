import { expect, test } from "vitest";
import { daysText, monthText, toldText, valueText } from "./report-text.ts";

test("a number of people is all of them, or at least so many, or not told", () => {
  expect([toldText(12, 12), toldText(9, 30), toldText(null, 30)]).toEqual([
    "all 12",
    "9 or more",
    "too few to tell",
  ]);
});

test("months, days and values read as words", () => {
  expect([
    monthText("2026-03"),
    daysText(1),
    daysText(2.5),
    valueText(null),
    valueText(""),
  ]).toEqual(["March 2026", "1 day", "2.5 days", "Several, together", "Not given"]);
});
