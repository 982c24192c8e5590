import { expect, test } from "vitest";
import { datesFrom } from "./dates.ts";
import { daysOf, shownTwice } from "./day.ts";
import { clockOf } from "./wall-clock.ts";

const clocks = (mine: string, theirs: string) => ({ mine: clockOf(mine), theirs: clockOf(theirs) });
const slotsAt = (...starts: readonly string[]) => starts.map((start) => ({ start }));

test("a start stands on the date that the reader's calendar shows, with the other side's beside it", () => {
  const [monday, tuesday] = daysOf(
    slotsAt("2027-03-02T00:00:00.000Z"),
    ["2027-03-01", "2027-03-02"],
    clocks("Europe/Berlin", "America/New_York"),
  );
  expect(monday?.times).toEqual([]);
  expect(tuesday?.times).toEqual([
    {
      start: "2027-03-02T00:00:00.000Z",
      seatsLeft: undefined,
      mine: { date: "2027-03-02", time: "01:00", offsetMinutes: 60 },
      theirs: { date: "2027-03-01", time: "19:00", offsetMinutes: -300 },
    },
  ]);
});

test("on the day on which the clocks go forward the times after the gap keep their wall time", () => {
  const [day] = daysOf(
    slotsAt("2027-03-28T00:30:00.000Z", "2027-03-28T01:00:00.000Z"),
    ["2027-03-28"],
    clocks("Europe/Berlin", "Asia/Tokyo"),
  );
  expect(day?.times.map(({ mine, theirs }) => [mine.time, theirs.time])).toEqual([
    ["01:30", "09:30"],
    ["03:00", "10:00"],
  ]);
});

test("a wall time that occurs twice is two times, told apart by their offsets", () => {
  const [day] = daysOf(
    slotsAt("2027-10-31T00:30:00.000Z", "2027-10-31T01:30:00.000Z", "2027-10-31T02:30:00.000Z"),
    ["2027-10-31"],
    clocks("Europe/Berlin", "UTC"),
  );
  expect(day?.times.map(({ mine }) => [mine.time, mine.offsetMinutes])).toEqual([
    ["02:30", 120],
    ["02:30", 60],
    ["03:30", 60],
  ]);
  expect([...shownTwice(day ?? { date: "", times: [] })]).toEqual(["02:30"]);
});

test("a week in which the clocks change holds seven dates, and every start of it on one of them", () => {
  const hours = Array.from({ length: 7 * 24 + 1 }, (_, at) =>
    new Date(Date.parse("2027-10-24T22:00:00.000Z") + at * 3_600_000).toISOString(),
  );
  const days = daysOf(
    slotsAt(...hours),
    datesFrom("2027-10-25", 7),
    clocks("Europe/Berlin", "Europe/Berlin"),
  );
  expect(days.map(({ times }) => times.length)).toEqual([24, 24, 24, 24, 24, 24, 25]);
});
