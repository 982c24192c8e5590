import { expect, test } from "vitest";
import { daysText, moneyText, monthText, toldText, valueText } from "./report-text.ts";

test("a number of people is all of them, or at least so many, or not told", () => {
  expect([toldText(12, 12), toldText(9, 30), toldText(null, 30)]).toEqual([
    "all 12",
    "9 or more",
    "too few to tell",
  ]);
});

test("amounts are in the currency's own smallest unit", () => {
  expect([moneyText(123_450, "EUR"), moneyText(5000, "GBP"), moneyText(5000, "JPY")]).toEqual([
    "€1,234.50",
    "£50",
    "JP¥5,000",
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
