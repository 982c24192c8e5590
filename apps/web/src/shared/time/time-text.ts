import { offsetAtText } from "./offset.ts";

// British English: day before month and 24 hours, which nobody reads wrongly.
const locale = "en-GB";

/** "Tuesday 3 March". */
export const dayText = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
  }).format(new Date(instant));

/** "Tuesday 3 March, 09:00". */
export const momentText = (instant: string, timeZone: string): string =>
  `${dayText(instant, timeZone)}, ${clockText(Date.parse(instant), timeZone)}`;

/** "Tuesday 3 March, 09:00 (UTC+1)": a moment that people in different zones have to agree on. */
export const zonedMomentText = (instant: string, timeZone: string): string =>
  `${momentText(instant, timeZone)} (${offsetAtText(instant, timeZone)})`;

/** "3 March 2026". */
export const dateText = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(new Date(instant));

/** "3 March 2026" of a date without a time or a zone, `2026-03-03`. */
export const plainDateText = (date: string): string => dateText(`${date}T00:00:00.000Z`, "UTC");

/** "09:00". */
export const clockText = (epochMs: number, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, hour: "2-digit", minute: "2-digit" }).format(epochMs);

/** The city of a zone's name: "Europe/Berlin" is Berlin, "America/Argentina/Salta" is Salta. */
export const zoneCity = (timeZone: string): string =>
  (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");

const steps = [
  { unit: "day", ms: 86_400_000 },
  { unit: "hour", ms: 3_600_000 },
  { unit: "minute", ms: 60_000 },
] as const;

/** "in 2 days", "3 hours ago"; never finer than a minute. */
export const distanceText = (instant: string, nowMs: number): string => {
  const apart = Date.parse(instant) - nowMs;
  const step = steps.find(({ ms }) => Math.abs(apart) >= ms);
  if (step === undefined) return apart > 0 ? "in less than a minute" : "just now";
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  return words.format(Math.trunc(apart / step.ms), step.unit);
};

/** The same of what has happened: a reader's clock that is behind does not put it into the future. */
export const agoText = (instant: string, nowMs: number): string =>
  distanceText(instant, Math.max(nowMs, Date.parse(instant)));
