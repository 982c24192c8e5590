import type { ContentLine } from "./content-line.ts";
import { momentShowing, utcClock, type WallMs, type ZoneClock } from "./zone-clock.ts";

/** A point of a calendar: a date, or a date and time on the clock of a zone. */
export type CalendarTime = {
  readonly wallMs: WallMs;
  readonly clock: ZoneClock;
  readonly isDate: boolean;
};

/** The clock of a zone name; without a name, that of the calendar's owner. */
export type ClockOf = (zoneName: string | undefined) => ZoneClock;

const pattern =
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?<utc>Z)?)?$/i;

/** @returns nothing for a value that is no date and no date-time. */
export const parseTime = (
  value: string,
  zoneName: string | undefined,
  clockOf: ClockOf,
): CalendarTime | undefined => {
  const parts = pattern.exec(value.trim())?.groups;
  if (parts === undefined) return undefined;
  const { year, month, day, hour = "00", minute = "00", second = "00", utc } = parts;
  // Date.parse knows no leap second.
  const time = `${hour}:${minute}:${second === "60" ? "59" : second}Z`;
  const wallMs = Date.parse(`${year}-${month}-${day}T${time}`);
  if (Number.isNaN(wallMs)) return undefined;
  const clock = utc === undefined ? clockOf(zoneName) : utcClock;
  return { wallMs, clock, isDate: parts["hour"] === undefined };
};

/** The times of a property, of which EXDATE and RDATE have several; undefined for each bad one. */
export const timesOf = (
  { value, parameters }: ContentLine,
  clockOf: ClockOf,
): readonly (CalendarTime | undefined)[] =>
  // A period of an RDATE stands for its start.
  value
    .split(",")
    .map((one) => parseTime(one.split("/")[0] ?? "", parameters.get("TZID"), clockOf));

export const momentOf = ({ clock, wallMs }: CalendarTime): number => momentShowing(clock, wallMs);
