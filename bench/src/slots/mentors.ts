import {
  type LocalDate,
  localDateOf,
  epochDayOf,
  type TimeRange,
  type Weekday,
  weekdays,
  wallTimeOf,
} from "@waymark/domain/availability";
import type { Busy, SlotRequest } from "@waymark/domain/slot";
import { addMinutes, type Instant, type TimeZone } from "@waymark/domain/time";
import { type Seeded, seeded } from "./seeded.ts";

/** What every mentor is asked: the moment of asking and the four weeks that are listed. */
export type Question = {
  readonly now: Instant;
  readonly from: Instant;
  readonly to: Instant;
  /** The date of `from` in UTC. */
  readonly firstDate: LocalDate;
  readonly dayCount: number;
};

/** Which hours mentors keep: the day's, as people do, or the night's, where clocks change. */
export type Habit = "day" | "night";

const range = (startMinute: number, lengthMinutes: number): TimeRange => ({
  start: wallTimeOf(startMinute),
  end: wallTimeOf(startMinute + lengthMinutes),
});

/** One or two stretches between 08:00 and 21:00, or one from midnight on, on quarters of an hour. */
const hoursOfDay = ({ below, chance }: Seeded, habit: Habit): TimeRange[] => {
  if (habit === "night") return [range(15 * below(12), 120 + 15 * below(8))];
  const morning = range(480 + 15 * below(8), 90 + 15 * below(7));
  const afternoon = range(840 + 15 * below(12), 90 + 15 * below(11));
  if (chance(0.4)) return [morning, afternoon];
  return chance(0.5) ? [morning] : [afternoon];
};

const weeklyHours = (random: Seeded, habit: Habit): { [day in Weekday]?: TimeRange[] } =>
  Object.fromEntries(
    weekdays
      .filter((_, index) => random.chance(index < 5 ? 0.75 : 0.2))
      .map((weekday) => [weekday, hoursOfDay(random, habit)]),
  );

const overrides = (random: Seeded, firstDate: LocalDate, habit: Habit) =>
  Array.from({ length: random.below(4) }, (_, index) => ({
    date: localDateOf(epochDayOf(firstDate) + index * 7 + random.below(7)),
    ranges: random.chance(0.6) ? [] : hoursOfDay(random, habit),
  }));

const busyTimes = (random: Seeded, { from, dayCount }: Question): Busy[] =>
  Array.from({ length: 4 + random.below(13) }, () => {
    const start = addMinutes(from, 15 * random.below(dayCount * 96));
    return { start, end: addMinutes(start, random.pick([30, 45, 60, 90, 240])) };
  });

const mentor = (random: Seeded, zone: TimeZone, question: Question, habit: Habit): SlotRequest => {
  const durationMinutes = random.pick([30, 45, 60]);
  return {
    schedule: {
      timeZone: zone,
      weeklyHours: weeklyHours(random, habit),
      dateOverrides: overrides(random, question.firstDate, habit),
      minimumNoticeMinutes: random.pick([0, 120, 720, 1440, 2880]),
      horizonDays: random.pick([null, 14, 28, 60]),
      accepting: true,
    },
    session: {
      durationMinutes,
      stepMinutes: random.pick([durationMinutes, 30]),
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: random.pick([0, 0, 10, 15]),
    },
    busy: busyTimes(random, question),
    closedDates: [],
    now: question.now,
  };
};

/** @param zones the mentors take turns through them. */
export const generateMentors = (
  count: number,
  zones: readonly TimeZone[],
  question: Question,
  habit: Habit = "day",
): readonly SlotRequest[] => {
  const random = seeded(20_260_302);
  return Array.from({ length: Math.ceil(count / zones.length) }, () => zones)
    .flat()
    .slice(0, count)
    .map((zone) => mentor(random, zone, question, habit));
};
