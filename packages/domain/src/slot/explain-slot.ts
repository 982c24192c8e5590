import { epochDayOf, localDateOf, minuteOfDay, wallTimeOf } from "../availability/index.ts";
import type { Instant } from "../time/index.ts";
import { rangesOn } from "./calendar.ts";
import {
  type EpochMinute,
  instantOfMinute,
  minuteNotAfter,
  minuteNotBefore,
} from "./epoch-minute.ts";
import type { HiddenBy } from "./hidden-by.ts";
import { reach } from "./reach.ts";
import type { SlotRules } from "./rules.ts";
import { type WallClock, wallClockAt } from "./wall-clock.ts";
import { offsetTable, type Zones } from "./zones.ts";

const hoursRules = (
  rules: SlotRules,
  zones: Zones,
  minute: EpochMinute,
  clock: WallClock,
): readonly HiddenBy[] => {
  const { calendar, durationMinutes, stepMinutes } = rules;
  const day = epochDayOf(clock.date);
  const wall = minuteOfDay(clock.time);
  const range = rangesOn(calendar, day).find(
    ({ startMinute, endMinute }) => startMinute <= wall && wall < endMinute,
  );
  if (range === undefined) {
    const { date, time } = clock;
    return [{ code: "slot.outside_hours", date, time, overridden: calendar.overrides.has(day) }];
  }
  const hidden: HiddenBy[] = [];
  if ((wall - range.startMinute) % stepMinutes !== 0) {
    const hoursStart = wallTimeOf(range.startMinute);
    hidden.push({ code: "slot.off_grid", hoursStart, stepMinutes });
  }
  const end = minute + durationMinutes;
  const table = offsetTable(zones, rules.zone, { fromMinute: minute, toMinute: end });
  const hoursEnd = reach(calendar, table, minute, end);
  if (hoursEnd < end) {
    hidden.push({ code: "slot.runs_past_hours", hoursEnd: instantOfMinute(hoursEnd) });
  }
  return hidden;
};

const busyRules = (rules: SlotRules, minute: EpochMinute): readonly HiddenBy[] => {
  const end = minute + rules.durationMinutes;
  const keptFrom = minute - rules.bufferBeforeMinutes;
  const keptTo = end + rules.bufferAfterMinutes;
  return rules.busy
    .filter(({ startMinute, endMinute }) => startMinute < keptTo && keptFrom < endMinute)
    .map(({ startMinute, endMinute }) => ({
      code: "slot.busy",
      busyStart: instantOfMinute(startMinute),
      busyEnd: instantOfMinute(endMinute),
      onlyBuffer: endMinute <= minute || end <= startMinute,
    }));
};

const timeRules = (rules: SlotRules, minute: EpochMinute, day: number): readonly HiddenBy[] => {
  const hidden: HiddenBy[] = [];
  if (minute < rules.earliestMinute) {
    const earliest = instantOfMinute(rules.earliestMinute);
    const code = minute < rules.nowMinute ? "slot.in_past" : "slot.notice_too_short";
    hidden.push({ code, earliest });
  }
  if (day > rules.lastDay) {
    hidden.push({ code: "slot.beyond_horizon", lastDate: localDateOf(rules.lastDay) });
  }
  return hidden;
};

/**
 * Why a start is not offered: every rule that hides it, the mentor's hours first. Empty exactly when
 * `isBookable` says yes. A wall time that a gap skips has no instant to ask about: see
 * `instantsShowing`.
 */
export const explainSlot = (
  rules: SlotRules,
  zones: Zones,
  start: Instant,
): readonly HiddenBy[] => {
  const minute = minuteNotAfter(start);
  const clock = wallClockAt(zones, rules.zone, start);
  const day = epochDayOf(clock.date);
  const limit = rules.closedDays.get(day);
  return [
    ...(rules.accepting ? [] : [{ code: "slot.mentor_paused" } as const]),
    ...(minute === minuteNotBefore(start) ? [] : [{ code: "slot.not_whole_minute" } as const]),
    ...hoursRules(rules, zones, minute, clock),
    ...timeRules(rules, minute, day),
    ...(limit === undefined ? [] : [{ code: "slot.limit_reached", limit } as const]),
    ...busyRules(rules, minute),
  ];
};
