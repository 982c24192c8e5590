import { offsetMinutes } from "./offset.ts";

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/u;

/**
 * The moment at which a wall clock in `timeZone` shows `local` (`2026-03-29T09:00`, the form of a
 * datetime-local input). A time that the clock shows twice is the first of the two; a time that it
 * jumps over is as long after the jump as it is written after the jump's start.
 *
 * @returns the moment in UTC as the product writes it, or undefined for what is not a complete time
 */
export const instantAtLocal = (local: string, timeZone: string): string | undefined => {
  const [year, month, day, hour, minute] = (pattern.exec(local) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined) return undefined;
  const wallMs = Date.UTC(year, month - 1, day, hour, minute);
  const dayMs = 86_400_000;
  const before = wallMs - offsetMinutes(wallMs - dayMs, timeZone) * 60_000;
  const after = wallMs - offsetMinutes(wallMs + dayMs, timeZone) * 60_000;
  const shown = [before, after].filter(
    (epochMs) => epochMs + offsetMinutes(epochMs, timeZone) * 60_000 === wallMs,
  );
  return new Date(shown.length > 0 ? Math.min(...shown) : before).toISOString();
};

/** What a datetime-local input shows for a moment in `timeZone`. */
export const localAtInstant = (instant: string, timeZone: string): string => {
  const epochMs = Date.parse(instant);
  return new Date(epochMs + offsetMinutes(epochMs, timeZone) * 60_000).toISOString().slice(0, 16);
};

/** The hour on the wall in `timeZone`, 0 to 23. */
export const hourAt = (instant: string, timeZone: string): number =>
  Number(localAtInstant(instant, timeZone).slice(11, 13));
