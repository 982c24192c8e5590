import { readWeek, writeWeek } from "@waymark/contracts/search-address";
import { expect, test } from "vitest";
import { isPresetSet, presets, togglePreset } from "./presets.ts";
import { settledRange } from "./settled-range.ts";

const [mornings, lunch, evenings, weekends] = presets;

test("presets become hours of the week, and several of them join", () => {
  const week = [mornings, evenings, weekends].reduce(togglePreset, {});
  expect(writeWeek(week)).toBe("mon-fri.07:00-09:00.18:00-21:00,sat-sun.09:00-18:00");
  expect(presets.map((preset) => isPresetSet(week, preset))).toEqual([true, false, true, true]);
});

test("a preset that is pressed again leaves everything else as it was", () => {
  for (const preset of presets) {
    const before = readWeek("mon-tue.10:00-11:30,sat.19:00-20:00");
    expect(togglePreset(togglePreset(before, preset), preset)).toEqual(before);
  }
});

test("a preset is cut out of longer hours", () => {
  const week = togglePreset(readWeek("mon-fri.08:00-20:00"), lunch);
  expect(writeWeek(week)).toBe("mon-fri.08:00-12:00.13:00-20:00");
});

test.each([
  ["18:10", "19:50", { start: "18:15", end: "19:45" }],
  ["18:00", "00:00", { start: "18:00", end: "24:00" }],
  ["22:00", "23:55", { start: "22:00", end: "24:00" }],
  ["20:00", "18:00", undefined],
  ["18:00", "", undefined],
])("from %j until %j counts as %j", (start, end, range) => {
  expect(settledRange({ start, end })).toEqual(range);
});
