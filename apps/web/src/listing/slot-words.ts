import { clockText, offsetMinutes, offsetText, zoneCity } from "../shared/time/index.ts";

/** A start as a small card has room for it. */
export type SlotWords = {
  readonly start: string;
  /** "Tue 3 Mar". */
  readonly day: string;
  readonly time: string;
  readonly offset: string;
  /** "Wed 03:00 Tokyo", where the mentor has another date. */
  readonly theirs: string | undefined;
};

const dayText = (ms: number, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", day: "numeric", month: "short" })
    .format(ms)
    .replace(",", "");

export const slotWords = (start: string, zone: string, theirZone: string): SlotWords => {
  const ms = Date.parse(start);
  const day = dayText(ms, zone);
  const theirDay = dayText(ms, theirZone);
  return {
    start,
    day,
    time: clockText(ms, zone),
    offset: offsetText(offsetMinutes(ms, zone)),
    theirs:
      theirDay === day
        ? undefined
        : `${theirDay.slice(0, 3)} ${clockText(ms, theirZone)} ${zoneCity(theirZone)}`,
  };
};
