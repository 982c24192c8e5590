import { minuteOfDay, type TimeRange, wallTimeOf } from "@waymark/domain/availability";
import {
  compileRules,
  createZones,
  freeIntervals,
  freeSlots,
  instantOfMinute,
  intlOffsetAt,
  isBookable,
  minuteWindow,
  type SlotRequest,
} from "@waymark/domain/slot";
import { instantFromEpochMs } from "@waymark/domain/time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, everyDay, hours, override, request, zone } from "./request.ts";
import { situations } from "./situations.ts";

const zones = createZones(intlOffsetAt());
const seed = Number(process.env["SLOT_SEED"] ?? Date.now() % 2 ** 31);
process.stdout.write(`free intervals: SLOT_SEED=${seed}\n`);

const free = (given: SlotRequest, from: string, to: string): string[] =>
  freeIntervals(compileRules(given, zones), zones, minuteWindow(at(from), at(to))).map(
    ({ startMinute, endMinute }) =>
      [startMinute, endMinute].map((minute) => instantOfMinute(minute).slice(5, 16)).join(" to "),
  );

const day = ["2026-03-02T00:00Z", "2026-03-03T00:00Z"] as const;

describe("free intervals", () => {
  it("are the hours without what is busy and the break that must follow a session", () => {
    const busy = [{ start: at("2026-03-02T12:00Z"), end: at("2026-03-02T13:00Z") }];
    const given = request({ busy, bufferAfterMinutes: 15 });
    expect(free(given, ...day)).toEqual([
      "03-02T09:00 to 03-02T11:45",
      "03-02T13:00 to 03-02T17:00",
    ]);
  });

  it("join hours that touch at midnight", () => {
    const given = request({ weeklyHours: everyDay("00:00-02:00", "22:00-24:00") });
    expect(free(given, "2026-03-02T12:00Z", "2026-03-03T12:00Z")).toEqual([
      "03-02T22:00 to 03-03T02:00",
    ]);
  });

  it("leave out what is too short for a session, and dates that are closed or limited", () => {
    const given = request({
      weeklyHours: everyDay("09:00-09:45", "10:00-11:00"),
      dateOverrides: [override("2026-03-03")],
      closedDates: [{ date: override("2026-03-04").date, limit: "day" }],
    });
    expect(free(given, "2026-03-02T00:00Z", "2026-03-05T00:00Z")).toEqual([
      "03-02T10:00 to 03-02T11:00",
    ]);
  });

  it("begin with the notice and are none while the mentor is paused", () => {
    const given = request({ now: at("2026-03-02T13:50Z"), minimumNoticeMinutes: 60 });
    expect(free(given, ...day)).toEqual(["03-02T15:00 to 03-02T17:00"]);
    expect(free(request({ accepting: false }), ...day)).toEqual([]);
  });

  it("have an hour more where the clock goes back, and one less where it goes forward", () => {
    const given = request({
      timeZone: zone("America/New_York"),
      weeklyHours: { sun: hours("00:00-04:00") },
    });
    expect(free(given, "2026-03-08T00:00Z", "2026-03-09T00:00Z")).toEqual([
      "03-08T05:00 to 03-08T08:00",
    ]);
    expect(free(given, "2026-11-01T00:00Z", "2026-11-02T00:00Z")).toEqual([
      "11-01T04:00 to 11-01T09:00",
    ]);
  });
});

const quarter = ({ start, end }: TimeRange): TimeRange => ({
  start: wallTimeOf(Math.floor(minuteOfDay(start) / 15) * 15),
  end: wallTimeOf(Math.floor(minuteOfDay(end) / 15) * 15),
});

/** Hours as they are stored, on quarters, and a session whose starts are every quarter. */
const onQuarters = ({ schedule, session, ...others }: SlotRequest): SlotRequest => ({
  ...others,
  schedule: {
    ...schedule,
    weeklyHours: Object.fromEntries(
      Object.entries(schedule.weeklyHours).map(([weekday, ranges]) => [
        weekday,
        ranges?.map(quarter),
      ]),
    ),
    dateOverrides: schedule.dateOverrides.map(({ date, ranges }) => ({
      date,
      ranges: ranges.map(quarter),
    })),
  },
  session: {
    ...session,
    durationMinutes: Math.ceil(session.durationMinutes / 15) * 15,
    stepMinutes: 15,
  },
});

describe("in every zone and beside every change of offset", () => {
  it("a session that starts on a quarter inside an interval and ends in it can be booked", () => {
    fc.assert(
      fc.property(situations, ({ request: given, fromMs, toMs }) => {
        const rules = compileRules(onQuarters(given), zones);
        const window = minuteWindow(instantFromEpochMs(fromMs), instantFromEpochMs(toMs));
        const shortest = { ...rules, durationMinutes: 15 };
        for (const { startMinute, endMinute } of freeIntervals(rules, zones, window)) {
          expect(startMinute % 15).toBe(0);
          for (let minute = startMinute; minute < endMinute; minute += 15) {
            const start = instantOfMinute(minute);
            expect(isBookable(shortest, zones, start)).toBe(true);
            const fits = minute + rules.durationMinutes <= endMinute;
            expect(fits && !isBookable(rules, zones, start)).toBe(false);
          }
        }
      }),
      { seed },
    );
  });

  it("a session that can be booked lies in one interval", () => {
    fc.assert(
      fc.property(situations, ({ request: given, fromMs, toMs }) => {
        const schedule = { ...given.schedule, horizonDays: null };
        const rules = compileRules(onQuarters({ ...given, schedule, closedDates: [] }), zones);
        const window = minuteWindow(instantFromEpochMs(fromMs), instantFromEpochMs(toMs));
        const wider = { ...window, toMinute: window.toMinute + rules.durationMinutes };
        const intervals = freeIntervals(rules, zones, wider);
        for (const start of freeSlots(rules, zones, window)) {
          const around = intervals.filter(
            ({ startMinute, endMinute }) =>
              startMinute <= start && start + rules.durationMinutes <= endMinute,
          );
          expect(around).toHaveLength(1);
        }
      }),
      { seed },
    );
  });
});
