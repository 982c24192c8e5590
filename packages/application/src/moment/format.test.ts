import { expect, test } from "vitest";
import { dateInWords, offsetInWords } from "./format.ts";

test("offsets are written with sign, hours and minutes", () => {
  expect([0, 330, -210, 765].map(offsetInWords)).toEqual([
    "UTC+00:00",
    "UTC+05:30",
    "UTC\u221203:30",
    "UTC+12:45",
  ]);
});

test("a date is written out with its weekday, whatever the zone of this process", () => {
  expect(dateInWords("2028-02-29")).toBe("Tuesday 29 February 2028");
});

test("what is not a date is shown as it was stored", () => {
  expect(dateInWords("soon")).toBe("soon");
});
