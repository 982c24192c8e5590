import { LocalDate, WallTime } from "@waymark/domain/availability";
import {
  createZones,
  instantsShowing,
  intlOffsetAt,
  minuteNotBefore,
  type OffsetAt,
  wallClockAt,
} from "@waymark/domain/slot";
import { describe, expect, it } from "vitest";
import { compileOffsetTable } from "../../src/slot/offset-table.ts";
import { offsetTable } from "../../src/slot/zones.ts";
import { at, request, starts, zone } from "./request.ts";
import { allZones } from "./situations.ts";

const zones = createZones(intlOffsetAt());
const minute = (text: string): number => minuteNotBefore(at(text));

const showing = (name: string, date: string, time: string): readonly string[] =>
  instantsShowing(zones, zone(name), {
    date: LocalDate.parse(date),
    time: WallTime.parse(time),
  });

describe("zone data", () => {
  it("reads offsets of hours, half hours, quarters and, before 1972, rounds seconds down", () => {
    const offsetAt = intlOffsetAt();
    const summer = minute("2026-07-01T00:00Z");
    expect(offsetAt(summer, zone("UTC"))).toBe(0);
    expect(offsetAt(summer, zone("America/St_Johns"))).toBe(-150);
    expect(offsetAt(summer, zone("Asia/Kathmandu"))).toBe(345);
    expect(offsetAt(summer, zone("Pacific/Kiritimati"))).toBe(840);
    expect(offsetAt(minute("1971-06-01T00:00Z"), zone("Africa/Monrovia"))).toBe(-45);
  });

  it("compiles for every zone a table that agrees with its source at every third hour of a year", () => {
    const offsetAt = intlOffsetAt();
    const window = { fromMinute: minute("2027-01-01"), toMinute: minute("2028-01-01") };
    for (const name of allZones) {
      const { segments } = compileOffsetTable(offsetAt, name, window);
      expect(segments[0]?.startMinute).toBe(window.fromMinute);
      expect(segments.at(-1)?.endMinute).toBe(window.toMinute);
      for (const { startMinute, endMinute, offsetMinutes } of segments) {
        const wrong: number[] = [];
        for (let at = startMinute; at < endMinute; at += 180) {
          if (offsetAt(at, name) !== offsetMinutes) wrong.push(at);
        }
        expect(offsetAt(endMinute - 1, name)).toBe(offsetMinutes);
        expect(wrong).toEqual([]);
      }
    }
  });

  it("asks the source once for windows that move with the clock", () => {
    let asked = 0;
    const source = intlOffsetAt();
    const counting = createZones((at, name) => {
      asked += 1;
      return source(at, name);
    });
    const window = { fromMinute: minute("2026-03-01"), toMinute: minute("2026-03-29") };
    offsetTable(counting, zone("Europe/Berlin"), window);
    const askedFirst = asked;
    const later = { fromMinute: window.fromMinute + 600, toMinute: window.toMinute + 600 };
    offsetTable(counting, zone("Europe/Berlin"), later);
    expect(asked).toBe(askedFirst);
  });

  it("covers windows decades apart, each rightly", () => {
    const berlin = zone("Europe/Berlin");
    const shared = createZones(intlOffsetAt());
    const given = request({ timeZone: berlin });
    for (const year of ["2026", "1980", "2035", "2027"]) {
      expect(starts(given, `${year}-07-01T06:00Z`, `${year}-07-01T09:00Z`, shared)).toEqual(
        starts(given, `${year}-07-01T06:00Z`, `${year}-07-01T09:00Z`),
      );
    }
  });

  it("takes the rules of another source when the runtime's are behind", () => {
    const source = intlOffsetAt();
    const abolished: OffsetAt = (at, name) => (name === "Europe/Berlin" ? 60 : source(at, name));
    const given = request({ timeZone: zone("Europe/Berlin") });
    const day = ["2026-07-01T00:00Z", "2026-07-01T08:00Z"] as const;
    expect(starts(given, ...day)).toEqual(["2026-07-01T07:00Z"]);
    expect(starts(given, ...day, createZones(abolished))).toEqual([]);
  });
});

describe("wall clocks", () => {
  it("shows one date, time and offset per instant", () => {
    const winter = wallClockAt(zones, zone("America/St_Johns"), at("2026-01-02T03:00:59Z"));
    expect(winter).toEqual({ date: "2026-01-01", time: "23:30", offsetMinutes: -210 });
  });

  it("finds one instant for a usual wall time, none in a gap and two in a fold", () => {
    expect(showing("America/New_York", "2024-03-10", "01:30")).toEqual([
      "2024-03-10T06:30:00.000Z",
    ]);
    expect(showing("America/New_York", "2024-03-10", "02:30")).toEqual([]);
    expect(showing("America/New_York", "2024-11-03", "01:30")).toEqual([
      "2024-11-03T05:30:00.000Z",
      "2024-11-03T06:30:00.000Z",
    ]);
    expect(showing("Pacific/Apia", "2011-12-30", "12:00")).toEqual([]);
  });
});
