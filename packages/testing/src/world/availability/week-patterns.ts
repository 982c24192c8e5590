import {
  type DayHours,
  type Schedule,
  TimeRange,
  type Weekday,
} from "@waymark/domain/availability";

type WeeklyHours = Schedule["weeklyHours"];

const hours = (...ranges: readonly string[]): DayHours =>
  ranges.map((range) => TimeRange.parse({ start: range.slice(0, 5), end: range.slice(6) }));

const on = (days: readonly Weekday[], ...ranges: readonly string[]): WeeklyHours =>
  Object.fromEntries(days.map((day) => [day, hours(...ranges)]));

const workingDays = ["mon", "tue", "wed", "thu", "fri"] as const;

/** How people who have a job of their own make room for others, more frequent ones more than once. */
export const weekPatterns: readonly WeeklyHours[] = [
  on(["tue", "thu"], "18:00-21:00"),
  on(["mon", "wed"], "17:30-20:30"),
  { ...on(["wed"], "18:00-21:00"), ...on(["sat"], "09:00-12:00") },
  on(["mon", "tue", "wed", "thu"], "12:00-13:30"),
  on(workingDays, "12:00-13:00", "17:00-18:30"),
  on(["tue", "wed", "thu"], "07:00-09:00"),
  on(["fri"], "09:00-12:00", "13:00-17:00"),
  on(workingDays, "09:00-12:00"),
  on(["mon", "wed", "fri"], "09:00-12:00", "14:00-17:00"),
  on(workingDays, "09:00-17:00"),
  { ...on(["thu"], "19:00-22:30"), ...on(["sun"], "10:00-13:00") },
  on(["sun", "mon", "tue", "wed", "thu"], "16:00-19:00"),
  on(["sat", "sun"], "10:00-16:00"),
  // Past midnight: the late range goes on in the next day's early one.
  { ...on(["mon", "thu"], "21:00-24:00"), ...on(["tue", "fri"], "00:00-01:30") },
];
