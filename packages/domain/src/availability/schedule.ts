import * as z from "zod";
import { TimeZone } from "../time/index.ts";
import { LocalDate } from "./local-date.ts";
import { refusal } from "./refusal.ts";
import { DayHours } from "./time-range.ts";
import { Weekday } from "./weekday.ts";

const minutesPerWeek = 7 * 1440;

/** Replaces the weekly hours of one date; an empty list closes it. */
export const DateOverride = z.strictObject({ date: LocalDate, ranges: DayHours });
export type DateOverride = z.infer<typeof DateOverride>;

const distinctDates = (overrides: readonly DateOverride[]): boolean =>
  new Set(overrides.map(({ date }) => date)).size === overrides.length;

/**
 * When a mentor can be booked, in the mentor's own zone. The form is the same on the wire, in the
 * table and in the editor, so that parsing what was parsed changes nothing.
 */
export const Schedule = z.strictObject({
  timeZone: TimeZone,
  weeklyHours: z.partialRecord(Weekday, DayHours),
  dateOverrides: z
    .array(DateOverride)
    .max(400)
    .refine(distinctDates, refusal("availability.duplicate_override")),
  /** Kept free after each session. */
  breakMinutes: z.int().min(0).max(240),
  minimumNoticeMinutes: z
    .int()
    .min(0)
    .max(13 * minutesPerWeek),
  /** How many dates after today may be booked; null for no limit. */
  horizonDays: z.int().min(0).max(730).nullable(),
  sessionsPerDayMax: z.int().min(1).max(48).nullable(),
  sessionsPerWeekMax: z.int().min(1).max(336).nullable(),
  /** Session time per calendar month; null for no limit. */
  monthlyBudgetMinutes: z
    .int()
    .min(0)
    .max(31 * 1440)
    .nullable(),
  /** False while the mentor is paused: nothing new is offered, booked sessions stay. */
  accepting: z.boolean(),
  version: z.int().min(1),
});
export type Schedule = z.infer<typeof Schedule>;
