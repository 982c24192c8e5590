import { expect, test } from "vitest";
import { addDates, isDate } from "./dates.ts";
import { dayParts } from "./day-parts.ts";
import { daysOf } from "./day.ts";
import { nearestStart } from "./nearest-start.ts";
import { shownPlace } from "./place.ts";
import { shortDays } from "./short-days.ts";
import { unofferedTimes } from "./unoffered-times.ts";
import { clockOf } from "./wall-clock.ts";

const berlin = clockOf("Europe/Berlin");
const dayWith = (date: string, starts: readonly string[]) => {
  const [day] = daysOf(
    starts.map((start) => ({ start })),
    [date],
    { mine: berlin, theirs: berlin },
  );
  if (day === undefined) throw new Error("no day");
  return day;
};
const quarters = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse("2027-03-02T08:00:00.000Z") + at * 900_000).toISOString(),
  );

test("dates are counted on the calendar, over the ends of months and years", () => {
  expect(addDates("2027-12-31", 1)).toBe("2028-01-01");
  expect(addDates("2028-03-01", -1)).toBe("2028-02-29");
});

test("only a date that exists is taken from an address", () => {
  expect(["2027-02-28", "2027-02-30", "soon", ""].map(isDate)).toEqual([true, false, false, false]);
});

test("an address with nonsense in it shows today, by week, in one's own zone", () => {
  const place = { date: "2027-02-30", view: "year", zone: "Mars/Olympus" };
  expect(shownPlace(place, "Europe/Berlin", () => "2027-03-02")).toEqual({
    date: "2027-03-02",
    view: "week",
    zone: "Europe/Berlin",
  });
});

test("nobody is led to dates that are over", () => {
  const shown = shownPlace({ date: "2026-01-01" }, "UTC", () => "2027-03-02");
  expect(shown.date).toBe("2027-03-02");
});

test("a long day is cut in a week's view and says how much more it has", () => {
  const [long, short] = shortDays([
    dayWith("2027-03-02", quarters(32)),
    dayWith("2027-03-02", quarters(12)),
  ]);
  expect([long?.times.length, long?.more]).toEqual([10, 22]);
  expect([short?.times.length, short?.more]).toEqual([12, 0]);
});

test("what is cut of a long day is the reader's night first", () => {
  const night = Array.from({ length: 6 }, (_, at) => `2027-03-02T0${at}:00:00.000Z`);
  const [day] = shortDays([dayWith("2027-03-02", [...night, ...quarters(8)])]);
  const shown = day?.times.map(({ mine }) => mine.time) ?? [];
  expect(shown.slice(0, 3)).toEqual(["01:00", "02:00", "09:00"]);
  expect(shown.at(-1)).toBe("10:45");
});

test("a day's times stand under the part of the day that the wall clock shows", () => {
  const day = dayWith("2027-03-02", [
    "2027-03-02T04:59:00.000Z",
    "2027-03-02T05:00:00.000Z",
    "2027-03-02T11:00:00.000Z",
    "2027-03-02T22:30:00.000Z",
  ]);
  expect(dayParts(day.times).map(({ name, times }) => [name, times.length])).toEqual([
    ["Night", 1],
    ["Morning", 1],
    ["Afternoon", 1],
    ["Evening", 1],
  ]);
});

test("on a day of 23 hours one can ask about 46 half hours, and not about those that are free", () => {
  const range = {
    fromMs: Date.parse("2027-03-27T23:00:00.000Z"),
    toMs: Date.parse("2027-03-28T22:00:00.000Z"),
  };
  const none = unofferedTimes(dayWith("2027-03-28", []), berlin, range);
  expect(none).toHaveLength(46);
  expect(none.map(({ time }) => time)).not.toContain("02:30");
  const one = unofferedTimes(dayWith("2027-03-28", ["2027-03-28T08:00:00.000Z"]), berlin, range);
  expect(one).toHaveLength(45);
});

test("instead of a start that is gone the nearest is proposed, the earlier of two as near", () => {
  const starts = [
    "2027-03-01T09:00:00.000Z",
    "2027-03-02T08:30:00.000Z",
    "2027-03-02T09:30:00.000Z",
  ];
  expect(nearestStart(starts, "2027-03-02T09:00:00.000Z")).toBe(starts[1]);
  expect(nearestStart([], "2027-03-02T09:00:00.000Z")).toBeUndefined();
});
