import { err, ok, type Result } from "@waymark/domain/result";
import { clampTo, gridMinutes, lengthOf, type MinuteRange, minutesPerDay } from "./minute-range.ts";

export type RetimeProblem = "off_grid" | "ends_before_start";

export const retimeText = {
  off_grid: "Hours start and end on a quarter of an hour.",
  ends_before_start: "These hours end before they start.",
} as const satisfies Record<RetimeProblem, string>;

/**
 * A range with another start or end, as it is typed. A start beyond the end takes the end along, so
 * that a range can be moved by typing its start first; midnight as an end is the end of the day.
 */
export const retimed = (
  range: MinuteRange,
  part: "start" | "end",
  minute: number,
): Result<MinuteRange, RetimeProblem> => {
  if (minute % gridMinutes !== 0) return err("off_grid");
  const { startMinute, endMinute } = range;
  if (part === "end") {
    const end = minute === 0 ? minutesPerDay : minute;
    return end > startMinute ? ok({ startMinute, endMinute: end }) : err("ends_before_start");
  }
  const moved = minute < endMinute ? endMinute : minute + lengthOf(range);
  return minute < minutesPerDay
    ? ok({ startMinute: minute, endMinute: clampTo(moved, minute + gridMinutes, minutesPerDay) })
    : err("ends_before_start");
};
