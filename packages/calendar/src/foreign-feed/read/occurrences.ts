import { type CalendarTime, type ClockOf, timesOf } from "./calendar-time.ts";
import { allOf } from "./component.ts";
import { nominalMs, type Span } from "./duration.ts";
import type { Entry } from "./entry.ts";
import { exclusionsOf } from "./exclusions.ts";
import { isSubDaily, parseRule, repetitions } from "./recurrence.ts";
import type { Era } from "./vtimezone-clock.ts";
import type { Work } from "./work.ts";
import {
  momentShowing,
  momentsShowing,
  wallAt,
  type WallMs,
  type ZoneClock,
} from "./zone-clock.ts";

/** A stretch of time in milliseconds since 1970, half-open. */
export type Stretch = { readonly startMs: number; readonly endMs: number };

export type Occurrences = {
  readonly stretches: readonly Stretch[];
  /** Rules and dates that could not be read. */
  readonly unreadableCount: number;
};

const msPerDay = 86_400_000;

/** Wall clocks and moments are at most this far apart, with a day to spare. */
const slackMs = 2 * msPerDay;

type Start = { readonly epochMs: number; readonly wallMs: WallMs };

const stretchFrom = ({ epochMs, wallMs }: Start, clock: ZoneClock, span: Span): Stretch => ({
  startMs: epochMs,
  endMs:
    (span.days === 0 ? epochMs : momentShowing(clock, wallMs + span.days * msPerDay)) + span.ms,
});

const repeated = (
  { component, start, span }: Entry,
  era: Era,
  work: Work,
): { readonly starts: readonly Start[]; readonly unreadableCount: number } => {
  const { clock } = start;
  const window = {
    fromWallMs: era.fromMs - nominalMs(span) - slackMs,
    toWallMs: era.toMs + slackMs,
  };
  const perRule = allOf(component, "RRULE").map(({ value }) => {
    const rule = parseRule(value);
    const walls = rule && repetitions(rule, start, window, work);
    if (rule === undefined || walls === undefined) return undefined;
    return walls.flatMap((wallMs) => {
      const moments = momentsShowing(clock, wallMs);
      const shown = isSubDaily(rule) ? moments : moments.slice(0, 1);
      return shown.map((epochMs) => ({ epochMs, wallMs }));
    });
  });
  return {
    starts: perRule.flatMap((starts) => starts ?? []),
    unreadableCount: perRule.filter((starts) => starts === undefined).length,
  };
};

const readable = (times: readonly (CalendarTime | undefined)[]): readonly CalendarTime[] =>
  times.filter((time) => time !== undefined);

/**
 * When an entry takes place within the era: once, or with what its rules and dates add and take out.
 * An unreadable rule leaves the first occurrence.
 *
 * @param replaced the occurrences that entries of their own stand for
 */
export const occurrencesOf = (
  entry: Entry,
  replaced: readonly CalendarTime[],
  { era, work, clockOf }: { readonly era: Era; readonly work: Work; readonly clockOf: ClockOf },
): Occurrences => {
  const { component, start, span } = entry;
  const { clock, wallMs } = start;
  const added = allOf(component, "RDATE").flatMap((line) => timesOf(line, clockOf));
  const removed = allOf(component, "EXDATE").flatMap((line) => timesOf(line, clockOf));
  work.countOccurrences(added.length);
  const isExcluded = exclusionsOf([...readable(removed), ...replaced], start);
  const { starts, unreadableCount } = repeated(entry, era, work);
  const all: readonly Start[] = [
    { epochMs: momentShowing(clock, wallMs), wallMs },
    ...starts,
    ...readable(added).map((time) => {
      const epochMs = momentShowing(time.clock, time.wallMs);
      return { epochMs, wallMs: wallAt(clock, epochMs) };
    }),
  ];
  return {
    stretches: all
      .filter((one) => !isExcluded(one.epochMs, one.wallMs))
      .map((one) => stretchFrom(one, clock, span)),
    unreadableCount: unreadableCount + added.filter((time) => time === undefined).length,
  };
};
