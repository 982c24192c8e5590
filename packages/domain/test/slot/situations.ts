import { localDateOf, wallTimeOf, weekdays } from "@waymark/domain/availability";
import { minuteNotBefore, type SlotRequest } from "@waymark/domain/slot";
import { instantFromEpochMs, TimeZone } from "@waymark/domain/time";
import * as fc from "fast-check";
import { compileOffsetTable } from "../../src/slot/offset-table.ts";
import { intlOffsetAt } from "../../src/slot/offset-at.ts";
import { at } from "./request.ts";

/** A request with a window to ask about, `fromMs <= t < toMs`. */
export type Situation = {
  readonly request: SlotRequest;
  readonly fromMs: number;
  readonly toMs: number;
};

const msPerMinute = 60_000;
const years = {
  fromMinute: minuteNotBefore(at("2025-01-01")),
  toMinute: minuteNotBefore(at("2036-01-01")),
};

/** Every zone that the runtime lists, 418 of them in 2026. */
export const allZones: readonly TimeZone[] = Intl.supportedValuesOf("timeZone").map((name) =>
  TimeZone.parse(name),
);

const offsetAt = intlOffsetAt();
const changesByZone = new Map<TimeZone, readonly number[]>();

/** The first minutes of each new offset of a zone from 2025 to 2035. */
export const offsetChanges = (zone: TimeZone): readonly number[] => {
  const known =
    changesByZone.get(zone) ??
    compileOffsetTable(offsetAt, zone, years)
      .segments.slice(1)
      .map(({ startMinute }) => startMinute);
  changesByZone.set(zone, known);
  return known;
};

/** Half of the time beside a change of offset, where there is one. */
const moments = (zone: TimeZone): fc.Arbitrary<number> => {
  const anywhere = fc.integer({ min: years.fromMinute, max: years.toMinute });
  const changes = offsetChanges(zone);
  return changes.length === 0 ? anywhere : fc.oneof(anywhere, fc.constantFrom(...changes));
};

/** A minute of the day that likes quarters, nights and both midnights. */
const wallMinute = fc.oneof(
  fc.integer({ min: 0, max: 1440 }),
  fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15),
  fc.integer({ min: 0, max: 20 }).map((quarter) => quarter * 15),
  fc.constantFrom(0, 1440),
);

const ranges = fc.array(
  fc.tuple(wallMinute, wallMinute).map(([a, b]) => ({
    start: wallTimeOf(Math.min(a, b)),
    end: wallTimeOf(Math.max(a, b)),
  })),
  { maxLength: 3 },
);

const weeklyHours = fc
  .tuple(...weekdays.map(() => ranges))
  .map((days) =>
    Object.fromEntries(weekdays.map((weekday, index) => [weekday, days[index] ?? []])),
  );

const session = fc.record({
  durationMinutes: fc.oneof(fc.constantFrom(15, 30, 45, 60, 90), fc.integer({ min: 1, max: 300 })),
  stepMinutes: fc.oneof(fc.constantFrom(15, 30, 45, 60), fc.integer({ min: 1, max: 120 })),
  bufferBeforeMinutes: fc.constantFrom(0, 0, 10, 45),
  bufferAfterMinutes: fc.constantFrom(0, 0, 5, 30),
});

const instants = (fromMs: number, toMs: number) =>
  fc.integer({ min: fromMs, max: toMs }).map(instantFromEpochMs);

/** @param lengthMinutes of the window, which holds the moment. */
export const situationIn = (
  zone: TimeZone,
  moment: number,
  lengthMinutes: number,
): fc.Arbitrary<Situation> =>
  fc
    .record({ before: fc.integer({ min: 0, max: lengthMinutes }), seconds: fc.nat(59) })
    .chain(({ before, seconds }) => {
      const fromMs = (moment - before) * msPerMinute + seconds * 1000;
      const toMs = fromMs + lengthMinutes * msPerMinute;
      const day = Math.floor(fromMs / 86_400_000);
      const date = fc.integer({ min: day - 1, max: day + 5 }).map(localDateOf);
      const busyTime = fc
        .tuple(instants(fromMs - 7_200_000, toMs), fc.integer({ min: 0, max: 7_200_000 }))
        .map(([start, lengthMs]) => ({
          start,
          end: instantFromEpochMs(Date.parse(start) + lengthMs),
        }));
      const limit = fc.constantFrom("day", "week", "month");
      return fc
        .record({
          schedule: fc.record({
            timeZone: fc.constant(zone),
            weeklyHours,
            dateOverrides: fc.array(fc.record({ date, ranges }), { maxLength: 3 }),
            minimumNoticeMinutes: fc.constantFrom(0, 60, 1440),
            horizonDays: fc.option(fc.integer({ min: 0, max: 6 })),
            accepting: fc.constant(true),
          }),
          session,
          busy: fc.array(busyTime, { maxLength: 6 }),
          closedDates: fc.array(fc.record({ date, limit }), { maxLength: 1 }),
          now: instants(fromMs - 4 * 86_400_000, fromMs + 86_400_000),
        })
        .map((request) => ({ request, fromMs, toMs }));
    });

/** Situations in all zones from 2025 to 2035, with windows of up to two days. */
export const situations: fc.Arbitrary<Situation> = fc
  .constantFrom(...allZones)
  .chain((zone) => fc.tuple(fc.constant(zone), moments(zone), fc.integer({ min: 1, max: 2880 })))
  .chain(([zone, moment, length]) => situationIn(zone, moment, length));
