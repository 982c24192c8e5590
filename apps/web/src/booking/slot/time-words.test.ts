import { expect, test } from "vitest";
import { daysOf } from "./day.ts";
import { freeTimeLabel, seatsText, theirTimeText } from "./time-words.ts";
import { clockOf } from "./wall-clock.ts";

const seen = (start: string, mine: string, theirs: string, seatsLeft?: number) => {
  const clocks = { mine: clockOf(mine), theirs: clockOf(theirs) };
  const { date } = clocks.mine(Date.parse(start));
  const slot = { start, ...(seatsLeft !== undefined && { seatsLeft }) };
  const [time] = daysOf([slot], [date], clocks).flatMap(({ times }) => times);
  if (time === undefined) throw new Error("the start stands on no date");
  return time;
};

test("the other side's time names its day only where that is another one", () => {
  const far = seen("2027-03-02T00:00:00.000Z", "Asia/Tokyo", "America/New_York");
  expect(theirTimeText(far.mine, far.theirs)).toBe("Mon 19:00");
  const near = seen("2027-03-02T09:00:00.000Z", "Europe/Berlin", "Europe/Lisbon");
  expect(theirTimeText(near.mine, near.theirs)).toBe("09:00");
});

test("read aloud, a time carries both wall clocks with their offsets", () => {
  expect(
    freeTimeLabel(
      seen("2027-03-02T00:00:00.000Z", "Asia/Tokyo", "America/New_York"),
      "America/New_York",
    ),
  ).toBe("Tuesday 2 March, 09:00 (UTC+9), Mon 19:00 (UTC−5) in New York");
});

test("where both clocks show the same, it is said once", () => {
  expect(
    freeTimeLabel(
      seen("2027-03-02T09:00:00.000Z", "Europe/Berlin", "Europe/Paris", 1),
      "Europe/Paris",
    ),
  ).toBe("Tuesday 2 March, 10:00 (UTC+1), 1 seat left");
});

test("a full group says that one can wait", () => {
  expect([0, 1, 4].map(seatsText)).toEqual([
    "full, with a waiting list",
    "1 seat left",
    "4 seats left",
  ]);
});
