import { type UsualWeek, weekdays, withHours } from "@waymark/contracts/search-address";

const workdays = weekdays.slice(0, 5);

/** Usual hours of people who look for a mentor, each set or taken back with one press. */
export const presets = [
  { label: "Mornings", when: "Mon–Fri 07–09", days: workdays, start: "07:00", end: "09:00" },
  { label: "Lunch hours", when: "Mon–Fri 12–13", days: workdays, start: "12:00", end: "13:00" },
  {
    label: "Evenings",
    when: "Mon–Fri 18–21",
    days: workdays,
    start: "18:00",
    end: "21:00",
  },
  {
    label: "Weekends",
    when: "Sat–Sun 09–18",
    days: weekdays.slice(5),
    start: "09:00",
    end: "18:00",
  },
] as const;
export type Preset = (typeof presets)[number];

export const isPresetSet = (week: UsualWeek, { days, start, end }: Preset): boolean =>
  days.every((day) => week[day]?.some((range) => range.start <= start && end <= range.end));

/** Adds the hours, or cuts them out where all of them are there. */
export const togglePreset = (week: UsualWeek, preset: Preset): UsualWeek => {
  const { days, start, end } = preset;
  if (!isPresetSet(week, preset)) {
    return withHours(week, days, (before) => [...before, { start, end }]);
  }
  return withHours(week, days, (before) =>
    before
      .flatMap((range) => [
        { start: range.start, end: range.end < start ? range.end : start },
        { start: range.start > end ? range.start : end, end: range.end },
      ])
      .filter((range) => range.start < range.end),
  );
};
