import { expect, test } from "vitest";
import { moneyText } from "./money-text.ts";

test("amounts are in the currency's own smallest unit", () => {
  expect([moneyText(123_450, "EUR"), moneyText(5000, "GBP"), moneyText(5000, "JPY")]).toEqual([
    "€1,234.50",
    "£50",
    "JP¥5,000",
  ]);
});
