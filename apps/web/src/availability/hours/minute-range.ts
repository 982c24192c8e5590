/** Hours of one date in minutes since midnight on the wall, half-open: 540 to 720 is 09:00 to 12:00. */
export type MinuteRange = { readonly startMinute: number; readonly endMinute: number };

export const minutesPerDay = 1440;

/** Hours start and end on a quarter of an hour, as the server asks for. */
export const gridMinutes = 15;

export const lengthOf = ({ startMinute, endMinute }: MinuteRange): number =>
  endMinute - startMinute;

export const isSameRange = (a: MinuteRange, b: MinuteRange): boolean =>
  a.startMinute === b.startMinute && a.endMinute === b.endMinute;

export const clampTo = (value: number, lowest: number, highest: number): number =>
  Math.min(Math.max(value, lowest), highest);
