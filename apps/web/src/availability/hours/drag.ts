import { type DayHours, rangeAt, withClosed, withOpen } from "./day-hours.ts";
import { clampTo, gridMinutes, lengthOf, type MinuteRange, minutesPerDay } from "./minute-range.ts";
import { type Week, weekdayAt, withBlockOpen, withDay } from "./week.ts";

/** A place in the week: a day's place in `weekdays`, and minutes on the wall, fractions included. */
export type WeekPoint = { readonly day: number; readonly minute: number };

/** What a pointer took hold of: free time, or the start, the end or the whole of a range. */
export type Grip =
  | { readonly part: "free" }
  | { readonly part: "start" | "end" | "whole"; readonly range: MinuteRange };

export type Drag = {
  readonly grip: Grip;
  readonly from: WeekPoint;
  readonly to: WeekPoint;
  /** False for a press that stayed where it was: it opens an hour, or removes a range. */
  readonly moved: boolean;
  /** What the pointer can aim at: a quarter of an hour, or more where the grid is small. */
  readonly snapMinutes: number;
};

const clickMinutes = 60;

/** @param reachMinutes how far from an edge it can still be taken hold of */
export const gripAt = (hours: DayHours, minute: number, reachMinutes: number): Grip => {
  const edges = hours
    .flatMap((range) => {
      // An edge reaches at most a third into its own range, so that a short one can be taken whole.
      const inside = Math.min(reachMinutes, lengthOf(range) / 3);
      const fromStart = minute - range.startMinute;
      const fromEnd = range.endMinute - minute;
      return [
        { part: "start" as const, range, isNear: -reachMinutes <= fromStart && fromStart < inside },
        { part: "end" as const, range, isNear: -reachMinutes <= fromEnd && fromEnd < inside },
      ].map((edge) => ({
        ...edge,
        distance: Math.abs(edge.part === "start" ? fromStart : fromEnd),
      }));
    })
    .filter(({ isNear }) => isNear)
    .toSorted((a, b) => a.distance - b.distance);
  const [nearest] = edges;
  const held = rangeAt(hours, minute);
  if (nearest !== undefined && (held === undefined || held === nearest.range)) {
    return { part: nearest.part, range: nearest.range };
  }
  return held === undefined ? { part: "free" } : { part: "whole", range: held };
};

const down = (minute: number, step: number): number => Math.floor(minute / step) * step;
const near = (minute: number, step: number): number => Math.round(minute / step) * step;

const painted = (week: Week, { from, to, moved, snapMinutes }: Drag): Week => {
  if (!moved) {
    const day = weekdayAt(from.day);
    const startMinute = down(clampTo(from.minute, 0, minutesPerDay - 1), clickMinutes / 2);
    return withDay(
      week,
      day,
      withOpen(week[day], { startMinute, endMinute: startMinute + clickMinutes }),
    );
  }
  const first = down(Math.min(from.minute, to.minute), snapMinutes);
  return withBlockOpen(week, {
    firstDay: clampTo(Math.min(from.day, to.day), 0, 6),
    lastDay: clampTo(Math.max(from.day, to.day), 0, 6),
    startMinute: first,
    endMinute: Math.max(
      first + snapMinutes,
      Math.ceil(Math.max(from.minute, to.minute) / snapMinutes) * snapMinutes,
    ),
  });
};

const resized = (range: MinuteRange, part: "start" | "end", drag: Drag): MinuteRange => {
  const { startMinute, endMinute } = range;
  const minute = near(drag.to.minute, drag.snapMinutes);
  return part === "start"
    ? { startMinute: clampTo(minute, 0, endMinute - gridMinutes), endMinute }
    : { startMinute, endMinute: clampTo(minute, startMinute + gridMinutes, minutesPerDay) };
};

const shifted = (range: MinuteRange, { from, to, snapMinutes }: Drag): MinuteRange => {
  const latest = minutesPerDay - lengthOf(range);
  const by = near(to.minute - from.minute, snapMinutes);
  const startMinute = clampTo(range.startMinute + by, 0, latest);
  return { startMinute, endMinute: startMinute + lengthOf(range) };
};

/** The week as the pointer leaves it. Always reckoned from the week in which the drag began. */
export const dragged = (week: Week, drag: Drag): Week => {
  const { grip, from, to, moved } = drag;
  if (grip.part === "free") return painted(week, drag);
  const origin = weekdayAt(from.day);
  const without = withDay(week, origin, withClosed(week[origin], grip.range));
  if (!moved) return grip.part === "whole" ? without : week;
  if (grip.part !== "whole") {
    const hours = withOpen(without[origin], resized(grip.range, grip.part, drag));
    return withDay(without, origin, hours);
  }
  const target = weekdayAt(to.day);
  return withDay(without, target, withOpen(without[target], shifted(grip.range, drag)));
};
