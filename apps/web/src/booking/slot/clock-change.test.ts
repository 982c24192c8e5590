import { expect, test } from "vitest";
import { clockChanges, clockChangeText, shiftText } from "./clock-change.ts";
import { clockOf } from "./wall-clock.ts";

const changesIn = (timeZone: string, from: string, to: string) =>
  clockChanges(
    clockOf(timeZone),
    Date.parse(`${from}T00:00:00.000Z`),
    Date.parse(`${to}T00:00:00.000Z`),
  );

test("a week in which the clocks are set says when, which way and how far", () => {
  const [back] = changesIn("Europe/Lisbon", "2027-10-25", "2027-11-01");
  expect(back).toEqual({
    atMs: Date.parse("2027-10-31T01:00:00.000Z"),
    date: "2027-10-31",
    before: "02:00",
    after: "01:00",
    shiftMinutes: -60,
  });
  expect(back && clockChangeText(back, "your")).toBe(
    "On Sunday 31 October your clocks go back an hour, from 02:00 to 01:00.",
  );
  const [forward] = changesIn("America/New_York", "2027-03-12", "2027-03-19");
  expect(forward && clockChangeText(forward, "Amara's")).toBe(
    "On Sunday 14 March Amara's clocks go forward an hour, from 02:00 to 03:00.",
  );
});

test("half an hour is told as what it is", () => {
  const [change] = changesIn("Australia/Lord_Howe", "2027-10-01", "2027-10-08");
  expect(change && clockChangeText(change, "your")).toContain("go forward 30 minutes");
  expect(change && shiftText(change)).toBe("clocks +30 min");
});

test("other weeks and zones without summer time have none", () => {
  expect(changesIn("Europe/Lisbon", "2027-07-01", "2027-07-08")).toEqual([]);
  expect(changesIn("Asia/Tokyo", "2027-10-25", "2027-11-01")).toEqual([]);
});
