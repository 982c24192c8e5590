import { expect, test } from "vitest";
import { daysOf } from "./day.ts";
import { moveFrom, moveOfKey } from "./move-focus.ts";
import { clockOf } from "./wall-clock.ts";

const utc = clockOf("UTC");
const starts = [
  "2027-03-01T09:00:00.000Z",
  "2027-03-01T14:00:00.000Z",
  "2027-03-03T08:00:00.000Z",
  "2027-03-03T13:30:00.000Z",
  "2027-03-03T18:00:00.000Z",
] as const;
const days = daysOf(
  starts.map((start) => ({ start })),
  ["2027-03-01", "2027-03-02", "2027-03-03"],
  { mine: utc, theirs: utc },
);

test("up and down stay within a day and end at its first and last time", () => {
  expect(moveFrom(days, starts[0], "later")).toBe(starts[1]);
  expect(moveFrom(days, starts[1], "later")).toBeUndefined();
  expect(moveFrom(days, starts[0], "earlier")).toBeUndefined();
});

test("left and right keep the time of day as well as they can, and pass over empty days", () => {
  expect(moveFrom(days, starts[1], "dayAfter")).toBe(starts[3]);
  expect(moveFrom(days, starts[4], "dayBefore")).toBe(starts[1]);
  expect(moveFrom(days, starts[3], "dayAfter")).toBeUndefined();
});

test("Home and End lead to the first and the last time of the day", () => {
  expect(moveFrom(days, starts[3], "first")).toBe(starts[2]);
  expect(moveFrom(days, starts[3], "last")).toBe(starts[4]);
});

test("a time that is not in view leads nowhere", () => {
  expect(moveFrom(days, "2027-04-01T09:00:00.000Z", "later")).toBeUndefined();
});

test("where the page reads from right to left, the left arrow leads to the next day", () => {
  expect(moveOfKey("ArrowLeft", false)).toBe("dayBefore");
  expect(moveOfKey("ArrowLeft", true)).toBe("dayAfter");
  expect(moveOfKey("ArrowDown", true)).toBe("later");
});

test("other keys are left to the browser", () => {
  expect(moveOfKey("Tab", false)).toBeUndefined();
  expect(moveOfKey("toString", false)).toBeUndefined();
});
