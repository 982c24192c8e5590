import { textOf } from "../query-string/index.ts";

/** A date of the calendar, `2026-03-29`. */
export const dateOf = (value: unknown): string | undefined => {
  const text = textOf(value) ?? "";
  if (!/^2\d{3}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // The 30th of February is read as the 2nd of March.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? text : undefined;
};

export const wholeNumberOf = (value: unknown, min: number, max: number): number | undefined => {
  const text = textOf(value) ?? "";
  const number = /^-?\d{1,6}$/u.test(text) ? Number(text) : Number.NaN;
  return min <= number && number <= max ? number : undefined;
};

/** A zone by its name; offsets such as `+02:00` are none. */
export const zoneOf = (value: unknown): string | undefined => {
  const text = textOf(value) ?? "";
  if (!/^[A-Za-z].{0,63}$/u.test(text)) return undefined;
  try {
    const { timeZone } = Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions();
    return timeZone === "" ? undefined : text;
  } catch {
    return undefined;
  }
};
