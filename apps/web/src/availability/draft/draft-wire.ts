import type { Availability, Schedule } from "@waymark/domain/availability";
import type { WireRange } from "../hours/week-wire.ts";
import { dayOfWire, weekOfWire, wireOfDay, wireOfWeek } from "../hours/week-wire.ts";
import type { Weekday } from "@waymark/domain/availability";
import type { Draft, RulesDraft } from "./draft.ts";

/** A schedule as it is sent; the server reads it and names each fault with its place. */
export type WireSchedule = RulesDraft & {
  readonly timeZone: string;
  readonly weeklyHours: Record<Weekday, WireRange[]>;
  readonly dateOverrides: { date: string; ranges: WireRange[] }[];
  readonly accepting: boolean;
  readonly version: number;
};

const rulesOf = (schedule: Schedule): RulesDraft => ({
  breakMinutes: schedule.breakMinutes,
  minimumNoticeMinutes: schedule.minimumNoticeMinutes,
  horizonDays: schedule.horizonDays,
  sessionsPerDayMax: schedule.sessionsPerDayMax,
  sessionsPerWeekMax: schedule.sessionsPerWeekMax,
  monthlyBudgetMinutes: schedule.monthlyBudgetMinutes,
});

export const draftOf = ({ schedule, offerings }: Availability): Draft => ({
  timeZone: schedule.timeZone,
  week: weekOfWire(schedule.weeklyHours),
  overrides: schedule.dateOverrides
    .map(({ date, ranges }) => ({ date, hours: dayOfWire(ranges) }))
    .toSorted((a, b) => a.date.localeCompare(b.date)),
  rules: rulesOf(schedule),
  offerings,
});

/** @param base the stored version that the draft began from, 0 for none, and its pause switch */
export const scheduleOf = (
  draft: Draft,
  base: { readonly version: number; readonly accepting: boolean },
): WireSchedule => ({
  timeZone: draft.timeZone,
  weeklyHours: wireOfWeek(draft.week),
  dateOverrides: draft.overrides.map(({ date, hours }) => ({ date, ranges: wireOfDay(hours) })),
  ...draft.rules,
  accepting: base.accepting,
  version: base.version + 1,
});
