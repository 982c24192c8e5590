import type { EnrolmentForm } from "@waymark/domain/enrolment";
import { DayHours, Weekday } from "@waymark/domain/availability";

/** Exact hours come later, with a session; for a match it is enough to know when people have time. */
export const partsOfDay = {
  morning: { label: "Morning", start: "08:00", end: "12:00" },
  afternoon: { label: "Afternoon", start: "12:00", end: "17:00" },
  evening: { label: "Evening", start: "17:00", end: "21:00" },
} as const;

export type PartOfDay = keyof typeof partsOfDay;
export const partNames = ["morning", "afternoon", "evening"] as const satisfies PartOfDay[];

/** `mon.morning` and so on. */
export type Times = ReadonlySet<`${Weekday}.${PartOfDay}`>;

type Hours = EnrolmentForm["weeklyHours"];

/** A part counts as free when all of it is. */
export const timesOf = (hours: Hours): Times =>
  new Set(
    Weekday.options.flatMap((day) =>
      partNames
        .filter((part) => {
          const { start, end } = partsOfDay[part];
          return (hours[day] ?? []).some((range) => range.start <= start && range.end >= end);
        })
        .map((part) => `${day}.${part}` as const),
    ),
  );

export const hoursOf = (times: Times): Hours => {
  const hours: Hours = {};
  for (const day of Weekday.options) {
    const free = partNames.filter((part) => times.has(`${day}.${part}`));
    if (free.length > 0) {
      hours[day] = DayHours.parse(
        free.map((part) => ({ start: partsOfDay[part].start, end: partsOfDay[part].end })),
      );
    }
  }
  return hours;
};
