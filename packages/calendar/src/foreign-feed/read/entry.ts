import { type CalendarTime, type ClockOf, momentOf, timesOf } from "./calendar-time.ts";
import { type Component, firstOf } from "./component.ts";
import { parseDuration, type Span } from "./duration.ts";

/** What matters of a VEVENT. */
export type Entry = {
  readonly uid: string | undefined;
  readonly start: CalendarTime;
  readonly span: Span;
  /** Which occurrence of a series it replaces. */
  readonly recurrenceId: CalendarTime | undefined;
  /** Compared between versions of one entry; the last one counts. */
  readonly version: readonly [sequence: number, stamp: string];
  readonly hidesTime: boolean;
  readonly component: Component;
};

const msPerDay = 86_400_000;

const timeIn = (component: Component, name: string, clockOf: ClockOf): CalendarTime | undefined => {
  const line = firstOf(component, name);
  return line === undefined ? undefined : timesOf(line, clockOf)[0];
};

const valueIn = (component: Component, name: string): string =>
  (firstOf(component, name)?.value ?? "").toUpperCase();

const freeInOutlook = new Set(["FREE", "WORKINGELSEWHERE"]);

/** Tentative entries count as busy: a hidden slot costs less than a session on top of a meeting. */
const hidesTime = (component: Component): boolean =>
  valueIn(component, "STATUS") !== "CANCELLED" &&
  valueIn(component, "TRANSP") !== "TRANSPARENT" &&
  !freeInOutlook.has(valueIn(component, "X-MICROSOFT-CDO-BUSYSTATUS"));

/** A date without an end lasts that day, a time without one is a mere point (RFC 5545, 3.6.1). */
const defaultSpan = ({ isDate }: CalendarTime): Span => ({ days: isDate ? 1 : 0, ms: 0 });

const spanOf = (component: Component, start: CalendarTime, clockOf: ClockOf): Span | undefined => {
  const duration = firstOf(component, "DURATION");
  if (firstOf(component, "DTEND") === undefined) {
    return duration === undefined ? defaultSpan(start) : parseDuration(duration.value);
  }
  const end = timeIn(component, "DTEND", clockOf);
  if (end === undefined) return undefined;
  if (start.isDate) {
    const days = Math.ceil((end.wallMs - start.wallMs) / msPerDay);
    // Some programs give a single day the same date for its end.
    return days < 0 ? undefined : { days: Math.max(days, 1), ms: 0 };
  }
  const ms = momentOf(end) - momentOf(start);
  return ms < 0 ? undefined : { days: 0, ms };
};

/** @returns nothing when it cannot be told when the event is. */
export const readEntry = (component: Component, clockOf: ClockOf): Entry | undefined => {
  const start = timeIn(component, "DTSTART", clockOf);
  if (start === undefined) return undefined;
  const span = spanOf(component, start, clockOf);
  if (span === undefined) return undefined;
  const recurrenceId = timeIn(component, "RECURRENCE-ID", clockOf);
  if (firstOf(component, "RECURRENCE-ID") !== undefined && recurrenceId === undefined) {
    return undefined;
  }
  return {
    uid: firstOf(component, "UID")?.value,
    start,
    span,
    recurrenceId,
    version: [
      Number.parseInt(valueIn(component, "SEQUENCE"), 10) || 0,
      valueIn(component, "DTSTAMP"),
    ],
    hidesTime: hidesTime(component),
    component,
  };
};
