import { minutesPerDay } from "./minute-range.ts";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** What a wall clock shows: 570 is `09:30`, 1440 is `24:00`. */
export const wallText = (minute: number): string =>
  `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;

/** Reads `09:30`, also `24:00`; undefined for what is no time. */
export const minuteOfWallText = (text: string): number | undefined => {
  const [, hours, minutes] = /^(\d{2}):([0-5]\d)/u.exec(text) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return minute <= minutesPerDay ? minute : undefined;
};

/** "8 h", "45 min", "1 h 30 min". */
export const durationText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};
