import { allOf, type Component, firstOf } from "./component.ts";
import { parseTime, timesOf } from "./calendar-time.ts";
import { parseRule, repetitions } from "./recurrence.ts";
import type { Work } from "./work.ts";
import { fixedClock, utcClock, type WallMs, type ZoneClock } from "./zone-clock.ts";

type Change = { readonly epochMs: number; readonly fromMs: number; readonly toMs: number };

/** The window whose changes of offset matter, as moments. */
export type Era = { readonly fromMs: number; readonly toMs: number };

const parseOffset = (value: string | undefined): number | undefined => {
  const parts = /^(?<sign>[+-])(?<hh>\d\d)(?<mm>\d\d)(?<ss>\d\d)?$/.exec(value ?? "")?.groups;
  if (parts === undefined) return undefined;
  const { sign, hh, mm, ss = "0" } = parts;
  const ms = (Number(hh) * 3600 + Number(mm) * 60 + Number(ss)) * 1000;
  return sign === "-" ? -ms : ms;
};

/** Observances begin once a year, so one of the two years before an era has one if any goes on. */
const twoYearsMs = 731 * 86_400_000;

const changesOf = (observance: Component, era: Era, work: Work): readonly Change[] => {
  const start = parseTime(firstOf(observance, "DTSTART")?.value ?? "", undefined, () => utcClock);
  const fromMs = parseOffset(firstOf(observance, "TZOFFSETFROM")?.value);
  const toMs = parseOffset(firstOf(observance, "TZOFFSETTO")?.value);
  if (start === undefined || fromMs === undefined || toMs === undefined) return [];
  const rule = parseRule(firstOf(observance, "RRULE")?.value ?? "");
  const window = { fromWallMs: era.fromMs - twoYearsMs, toWallMs: era.toMs };
  const from = { wallMs: start.wallMs, clock: fixedClock(fromMs) };
  const onsets: readonly WallMs[] = [
    start.wallMs,
    ...((rule && repetitions(rule, from, window, work)) ?? []),
    ...allOf(observance, "RDATE").flatMap((line) =>
      timesOf(line, () => utcClock).flatMap((time) => (time === undefined ? [] : [time.wallMs])),
    ),
  ];
  return onsets.map((wallMs) => ({ epochMs: wallMs - fromMs, fromMs, toMs }));
};

/**
 * The clock that a VTIMEZONE defines (RFC 5545, 3.6.5), right within the era.
 *
 * @returns nothing when it defines no offset
 */
export const vtimezoneClock = (
  vtimezone: Component,
  era: Era,
  work: Work,
): ZoneClock | undefined => {
  const changes = vtimezone.components
    .filter(({ name }) => name === "STANDARD" || name === "DAYLIGHT")
    .flatMap((observance) => changesOf(observance, era, work))
    .toSorted((a, b) => a.epochMs - b.epochMs);
  const [first] = changes;
  if (first === undefined) return undefined;
  return {
    offsetMsAt: (epochMs) =>
      changes.findLast((change) => change.epochMs <= epochMs)?.toMs ?? first.fromMs,
  };
};
