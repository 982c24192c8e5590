import { expect, test } from "vitest";
import { clockText, dateText, distanceText, momentText, zoneCity } from "./time-text.ts";

const instant = "2026-03-03T23:30:00.000Z";

test("a moment is told in the reader's zone, the day included", () => {
  expect(momentText(instant, "UTC")).toBe("Tuesday 3 March, 23:30");
  expect(momentText(instant, "Asia/Tokyo")).toBe("Wednesday 4 March, 08:30");
});

test("midnight is 00:00, not 24:00", () => {
  expect(clockText(Date.parse("2026-03-03T00:00:00.000Z"), "UTC")).toBe("00:00");
});

test("a date names its year", () => {
  expect(dateText(instant, "Asia/Tokyo")).toBe("4 March 2026");
});

test.each([
  ["Europe/Berlin", "Berlin"],
  ["America/Argentina/Buenos_Aires", "Buenos Aires"],
  ["UTC", "UTC"],
])("the city of %s is %s", (zone, city) => {
  expect(zoneCity(zone)).toBe(city);
});

test.each([
  ["2026-03-05T23:30:00.000Z", "in 2 days"],
  ["2026-03-05T23:29:00.000Z", "in 1 day"],
  ["2026-03-03T20:30:00.000Z", "3 hours ago"],
  ["2026-03-03T23:30:30.000Z", "in less than a minute"],
  ["2026-03-03T23:29:30.000Z", "just now"],
])("%s is %s", (other, words) => {
  expect(distanceText(other, Date.parse(instant))).toBe(words);
});
