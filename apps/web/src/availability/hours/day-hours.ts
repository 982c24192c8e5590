import { clampTo, type MinuteRange, minutesPerDay } from "./minute-range.ts";

/** The hours of one day: ascending, none empty, with time between any two of them. */
export type DayHours = readonly MinuteRange[];

/** Puts ranges in order and joins those that overlap or touch, which changes no moment of them. */
export const joined = (ranges: readonly MinuteRange[]): DayHours => {
  const within = ranges
    .map(({ startMinute, endMinute }) => ({
      startMinute: clampTo(startMinute, 0, minutesPerDay),
      endMinute: clampTo(endMinute, 0, minutesPerDay),
    }))
    .filter(({ startMinute, endMinute }) => startMinute < endMinute)
    .toSorted((a, b) => a.startMinute - b.startMinute);
  const hours: MinuteRange[] = [];
  for (const range of within) {
    const last = hours.at(-1);
    if (last === undefined || last.endMinute < range.startMinute) hours.push(range);
    else {
      const endMinute = Math.max(last.endMinute, range.endMinute);
      hours[hours.length - 1] = { startMinute: last.startMinute, endMinute };
    }
  }
  return hours;
};

export const withOpen = (hours: DayHours, range: MinuteRange): DayHours =>
  joined([...hours, range]);

/** Takes a stretch out; what lies on both sides of it becomes two ranges. */
export const withClosed = (hours: DayHours, { startMinute, endMinute }: MinuteRange): DayHours =>
  joined(
    hours.flatMap((range) => [
      { startMinute: range.startMinute, endMinute: Math.min(range.endMinute, startMinute) },
      { startMinute: Math.max(range.startMinute, endMinute), endMinute: range.endMinute },
    ]),
  );

export const rangeAt = (hours: DayHours, minute: number): MinuteRange | undefined =>
  hours.find(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute);

/** Whether the whole stretch is open. */
export const isOpen = (hours: DayHours, { startMinute, endMinute }: MinuteRange): boolean =>
  hours.some((range) => range.startMinute <= startMinute && endMinute <= range.endMinute);

export const isSameDay = (a: DayHours, b: DayHours): boolean =>
  a.length === b.length &&
  a.every(
    ({ startMinute, endMinute }, at) =>
      b[at]?.startMinute === startMinute && b[at].endMinute === endMinute,
  );
