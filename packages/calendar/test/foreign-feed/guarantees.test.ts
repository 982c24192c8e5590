import { createZones, intlOffsetAt, wallClockAt } from "@waymark/domain/slot";
import { addDays, Instant, msBetween, TimeZone } from "@waymark/domain/time";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { makeReadCalendarFeed } from "../../src/foreign-feed/index.ts";
import { europeanZone, fileOf } from "./file-of.ts";

const zones = createZones(intlOffsetAt());
const read = makeReadCalendarFeed({ zones, monotonicMs: () => 0 });
const utc = TimeZone.parse("UTC");

const busyIn = (content: string, from: Instant, to: Instant, zone = utc) => {
  const answer = read(content, { zone, from, to });
  if (!answer.ok) throw new Error(answer.error.code);
  expect(answer.value).toMatchObject({ unreadableCount: 0, unknownZones: [] });
  return answer.value.busy;
};

const start2026 = Instant.parse("2026-01-01T00:00:00.000Z");
const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;
const stampOf = (instant: Instant): string => instant.replaceAll(/[-:]|\.\d+/g, "");

/** A start, and a rule that the start itself meets, so that readers cannot differ about the first. */
const ruleWithStart = fc
  .record({
    dayOffset: fc.integer({ min: -800, max: 300 }),
    hour: fc.integer({ min: 0, max: 23 }),
    interval: fc.integer({ min: 1, max: 5 }),
    shape: fc.constantFrom("daily", "weekly", "weekdays", "monthday", "nth", "last", "yearly"),
    otherDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
    end: fc.oneof(
      fc.constant({}),
      fc.record({ count: fc.integer({ min: 1, max: 400 }) }),
      fc.record({ untilDays: fc.integer({ min: 0, max: 1000 }) }),
    ),
    excluded: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }),
  })
  .map(({ dayOffset, hour, interval, shape, otherDays, end, excluded }) => {
    const date = addDays(start2026, dayOffset).slice(0, 10);
    const start = Instant.parse(`${date}T${String(hour).padStart(2, "0")}:00:00.000Z`);
    const day = Number(date.slice(8));
    const weekday = new Date(start).getUTCDay();
    const nth = Math.ceil(day / 7);
    const rules = {
      daily: "FREQ=DAILY",
      weekly: "FREQ=WEEKLY",
      weekdays: `FREQ=WEEKLY;BYDAY=${[...new Set([weekday, ...otherDays])].map((one) => weekdays[one]).join(",")}`,
      monthday: `FREQ=MONTHLY;BYMONTHDAY=${day}`,
      nth: `FREQ=MONTHLY;BYDAY=${nth}${weekdays[weekday]}`,
      last: `FREQ=MONTHLY;BYDAY=${weekdays[weekday]};BYSETPOS=${nth}`,
      yearly: "FREQ=YEARLY",
    };
    const count = "count" in end ? `;COUNT=${end.count}` : "";
    const until = "untilDays" in end ? `;UNTIL=${stampOf(addDays(start, end.untilDays))}` : "";
    return {
      start,
      rule: `${rules[shape]};INTERVAL=${interval}${count}${until}`,
      excluded: excluded.map((days) => stampOf(addDays(start, days))),
    };
  });

test("repetitions in UTC are those of another reader, without what was taken out", () => {
  const to = addDays(start2026, 365);
  fc.assert(
    fc.property(ruleWithStart, ({ start, rule, excluded }) => {
      const event = [`DTSTART:${stampOf(start)}`, "DURATION:PT30M", `RRULE:${rule}`];
      const component = ICAL.Component.fromString(fileOf(event)).getFirstSubcomponent("vevent");
      // ical.js loses its way after an EXDATE that meets no occurrence, so it is not given any.
      const iterator = new ICAL.Event(component ?? undefined).iterator();
      const expected: string[] = [];
      for (let next = iterator.next(); next; next = iterator.next()) {
        const instant = Instant.parse(next.toJSDate().toISOString());
        if (instant >= to) break;
        if (instant >= start2026 && !excluded.includes(stampOf(instant))) expected.push(instant);
      }
      const exdate = excluded.length > 0 ? [`EXDATE:${excluded.join(",")}`] : [];
      const busy = busyIn(fileOf([...event, ...exdate]), start2026, to);
      expect(busy.map(({ start: one }) => one)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

const anyZone = fc
  .constantFrom(...Intl.supportedValuesOf("timeZone"))
  .map((zone) => TimeZone.parse(zone));

test("in every zone a daily meeting at noon is at noon on the wall of every day of a year", () => {
  fc.assert(
    fc.property(anyZone, fc.integer({ min: 2025, max: 2034 }), (zone, year) => {
      const from = Instant.parse(`${year}-01-02T00:00:00.000Z`);
      const to = Instant.parse(`${year + 1}-01-02T00:00:00.000Z`);
      const content = fileOf([
        `DTSTART;TZID=${zone}:${year - 3}0101T120000`,
        `DTEND;TZID=${zone}:${year - 3}0101T130000`,
        "RRULE:FREQ=DAILY",
      ]);
      const busy = busyIn(content, from, to);
      expect(new Set(busy.map(({ start }) => wallClockAt(zones, zone, start).time))).toEqual(
        new Set(["12:00"]),
      );
      expect(busy.length).toBeGreaterThanOrEqual(364);
      expect(new Set(busy.map(({ start, end }) => msBetween(start, end)))).toEqual(
        new Set([3_600_000]),
      );
    }),
    { numRuns: 30 },
  );
});

test("a zone that a file defines is read as the same zone of the database, hour by hour", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2025, max: 2035 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom("FREQ=HOURLY;INTERVAL=5", "FREQ=DAILY", "FREQ=WEEKLY"),
      (year, month, rule) => {
        const from = Instant.parse(`${year}-${String(month).padStart(2, "0")}-01T00:00:00.000Z`);
        const to = addDays(from, 92);
        const inZone = (name: string) =>
          fileOf(...europeanZone("Office"), [
            `DTSTART;TZID=${name}:20240115T023000`,
            "DURATION:PT45M",
            `RRULE:${rule}`,
          ]);
        expect(busyIn(inZone("Office"), from, to)).toEqual(
          busyIn(inZone("Europe/Berlin"), from, to),
        );
      },
    ),
    { numRuns: 40 },
  );
});

test("a window that is read in two parts is the window read at once", () => {
  const to = addDays(start2026, 365);
  fc.assert(
    fc.property(ruleWithStart, fc.integer({ min: 0, max: 365 * 24 }), ({ start, rule }, hours) => {
      const content = fileOf([`DTSTART:${stampOf(start)}`, "DURATION:PT90M", `RRULE:${rule}`]);
      const middle = addDays(start2026, hours / 24);
      const whole = busyIn(content, start2026, to);
      const parts = [...busyIn(content, start2026, middle), ...busyIn(content, middle, to)];
      const cut = whole.flatMap(({ start: one, end }) =>
        one < middle && middle < end
          ? [
              { start: one, end: middle },
              { start: middle, end },
            ]
          : [{ start: one, end }],
      );
      expect(parts).toEqual(cut);
    }),
    { numRuns: 100 },
  );
});
