import { describe, expect, test } from "vitest";
import { presets } from "./presets.ts";
import { shownHours } from "./shown-hours.ts";
import { minuteOfWallText } from "./wall-text.ts";
import { weekText } from "./week-text.ts";
import { weekOfWire, wireOfWeek } from "./week-wire.ts";
import {
  emptyWeek,
  isBlockOpen,
  minutesOfWeek,
  withBlockClosed,
  withBlockOpen,
  withDayCopied,
} from "./week.ts";

const evenings = presets[2].block;
const worked = withBlockOpen(withBlockOpen(emptyWeek, evenings), presets[3].block);

describe("a week", () => {
  test("opens and closes usual hours, and closing gives back what was there", () => {
    expect(isBlockOpen(worked, evenings)).toBe(true);
    expect(minutesOfWeek(worked)).toBe(5 * 120 + 180);
    expect(withBlockClosed(withBlockOpen(emptyWeek, evenings), evenings)).toEqual(emptyWeek);
  });

  test("is said in one line, equal days together", () => {
    expect(weekText(worked)).toBe("Mon to Fri 18:00 to 20:00; Sat 09:00 to 12:00");
    expect(weekText(emptyWeek)).toBe("");
  });

  test("copies a day over others and leaves the rest", () => {
    const copied = withDayCopied(worked, "sat", ["sun", "mon"]);
    expect(weekText(copied)).toBe(
      "Mon 09:00 to 12:00; Tue to Fri 18:00 to 20:00; Sat to Sun 09:00 to 12:00",
    );
  });

  test("travels and comes back the same, midnight at its end included", () => {
    const late = withBlockOpen(worked, {
      firstDay: 6,
      lastDay: 6,
      startMinute: 1320,
      endMinute: 1440,
    });
    expect(wireOfWeek(late).sun).toEqual([{ start: "22:00", end: "24:00" }]);
    expect(weekOfWire(wireOfWeek(late))).toEqual(late);
  });

  test("is drawn from six to ten, and wider where something lies outside", () => {
    expect(shownHours(worked, false)).toEqual({ startMinute: 360, endMinute: 1320 });
    const early = withBlockOpen(worked, {
      firstDay: 0,
      lastDay: 0,
      startMinute: 285,
      endMinute: 330,
    });
    expect(shownHours(early, false)).toEqual({ startMinute: 240, endMinute: 1320 });
    expect(shownHours(worked, true)).toEqual({ startMinute: 0, endMinute: 1440 });
  });

  test.each([
    ["09:30", 570],
    ["24:00", 1440],
    ["24:15", undefined],
    ["9:30", undefined],
    ["", undefined],
  ])("reads %j as a time on the wall", (text, minute) => {
    expect(minuteOfWallText(text)).toBe(minute);
  });
});
