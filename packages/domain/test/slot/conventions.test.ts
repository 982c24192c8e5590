import { describe, expect, it } from "vitest";
import { at, everyDay, hours, override, request, starts, zone } from "./request.ts";

const halfHours = { durationMinutes: 30, stepMinutes: 30 };

describe("gaps and folds", () => {
  it("starts hours that begin in a gap after it, on the grid of their nominal start", () => {
    const given = request({
      timeZone: zone("America/New_York"),
      weeklyHours: everyDay("02:30-05:00"),
      ...halfHours,
    });
    expect(starts(given, "2024-03-10T00:00Z", "2024-03-11T00:00Z")).toEqual([
      "2024-03-10T07:00Z",
      "2024-03-10T07:30Z",
      "2024-03-10T08:00Z",
      "2024-03-10T08:30Z",
    ]);
  });

  it("offers nothing in hours that lie inside a gap", () => {
    const given = request({
      timeZone: zone("America/New_York"),
      weeklyHours: everyDay("02:00-03:00"),
      durationMinutes: 15,
      stepMinutes: 15,
    });
    expect(starts(given, "2024-03-10T00:00Z", "2024-03-11T00:00Z")).toEqual([]);
  });

  it("counts on from the nominal start when a gap of a quarter hour moves the clock off the grid", () => {
    const given = request({
      timeZone: zone("Asia/Kathmandu"),
      weeklyHours: everyDay("00:00-02:00"),
      ...halfHours,
    });
    expect(starts(given, "1985-12-31T12:00Z", "1986-01-01T12:00Z")).toEqual([
      "1985-12-31T18:45Z",
      "1985-12-31T19:15Z",
      "1985-12-31T19:45Z",
    ]);
  });

  it("offers the half hour that Lord Howe repeats twice and the one that it skips never", () => {
    const given = request({
      timeZone: zone("Australia/Lord_Howe"),
      weeklyHours: everyDay("01:00-03:00"),
      ...halfHours,
    });
    expect(starts(given, "2026-04-04T12:00Z", "2026-04-05T12:00Z")).toEqual([
      "2026-04-04T14:00Z",
      "2026-04-04T14:30Z",
      "2026-04-04T15:00Z",
      "2026-04-04T15:30Z",
      "2026-04-04T16:00Z",
    ]);
    expect(starts(given, "2026-10-03T12:00Z", "2026-10-04T12:00Z")).toEqual([
      "2026-10-03T14:30Z",
      "2026-10-03T15:00Z",
      "2026-10-03T15:30Z",
    ]);
  });

  it("offers the end of a date again when St. John's falls back across midnight at 00:01", () => {
    const given = request({
      timeZone: zone("America/St_Johns"),
      weeklyHours: everyDay("23:00-24:00"),
      ...halfHours,
    });
    expect(starts(given, "2010-11-07T00:00Z", "2010-11-07T12:00Z")).toEqual([
      "2010-11-07T01:30Z",
      "2010-11-07T02:00Z",
      "2010-11-07T03:00Z",
    ]);
  });

  it("offers nothing on the date that Apia skipped, whatever its override says", () => {
    const given = request({
      timeZone: zone("Pacific/Apia"),
      weeklyHours: {},
      dateOverrides: [
        override("2011-12-29", "22:00-24:00"),
        override("2011-12-30", "00:00-24:00"),
        override("2011-12-31", "00:00-02:00"),
      ],
    });
    expect(starts(given, "2011-12-28T00:00Z", "2012-01-02T00:00Z")).toEqual([
      "2011-12-30T08:00Z",
      "2011-12-30T09:00Z",
      "2011-12-30T10:00Z",
      "2011-12-30T11:00Z",
    ]);
  });

  it("lets a session run from the day before into the day after the date that Apia skipped", () => {
    const given = request({
      timeZone: zone("Pacific/Apia"),
      weeklyHours: everyDay("00:00-01:00", "23:00-24:00"),
      durationMinutes: 120,
    });
    expect(starts(given, "2011-12-30T06:00Z", "2011-12-30T12:00Z")).toEqual(["2011-12-30T09:00Z"]);
  });

  it("reads the wall clock to the minute where an old offset has seconds", () => {
    const given = request({
      timeZone: zone("Africa/Monrovia"),
      weeklyHours: everyDay("09:00-11:00"),
    });
    expect(starts(given, "1971-06-01T00:00Z", "1971-06-02T00:00Z")).toEqual([
      "1971-06-01T09:45Z",
      "1971-06-01T10:45Z",
    ]);
  });
});

describe("hours", () => {
  it("merges hours of one date that overlap or touch, and counts one grid through them", () => {
    const given = request({
      weeklyHours: everyDay("10:30-12:15", "09:00-10:30", "11:00-12:00"),
      durationMinutes: 45,
      stepMinutes: 45,
    });
    expect(starts(given, "2026-03-02T00:00Z", "2026-03-03T00:00Z")).toEqual([
      "2026-03-02T09:00Z",
      "2026-03-02T09:45Z",
      "2026-03-02T10:30Z",
      "2026-03-02T11:15Z",
    ]);
  });

  it("lets a session run over midnight into hours that touch, each date with its own grid", () => {
    const given = request({
      weeklyHours: { mon: hours("22:15-24:00"), tue: hours("00:00-01:00") },
    });
    expect(starts(given, "2026-03-02T00:00Z", "2026-03-04T00:00Z")).toEqual([
      "2026-03-02T22:15Z",
      "2026-03-02T23:15Z",
      "2026-03-03T00:00Z",
    ]);
  });

  it("replaces a date by its override, and closes it when the override is empty", () => {
    const given = request({
      weeklyHours: everyDay("09:00-10:00"),
      dateOverrides: [override("2026-03-03", "15:00-16:00"), override("2026-03-04")],
    });
    expect(starts(given, "2026-03-02T00:00Z", "2026-03-06T00:00Z")).toEqual([
      "2026-03-02T09:00Z",
      "2026-03-03T15:00Z",
      "2026-03-05T09:00Z",
    ]);
  });

  it("offers nothing while the mentor is paused", () => {
    const given = request({ accepting: false });
    expect(starts(given, "2026-03-02T00:00Z", "2026-03-06T00:00Z")).toEqual([]);
  });

  it("offers nothing on a date that a limit closes", () => {
    const { date } = override("2026-03-02");
    const given = request({
      weeklyHours: everyDay("09:00-10:00"),
      closedDates: [{ date, limit: "day" }],
    });
    expect(starts(given, "2026-03-02T00:00Z", "2026-03-04T00:00Z")).toEqual(["2026-03-03T09:00Z"]);
  });
});

describe("edges", () => {
  it("takes notice inclusively, to the second", () => {
    const notice = { minimumNoticeMinutes: 60, weeklyHours: everyDay("09:00-11:00") };
    const on = (now: string): string[] =>
      starts(request({ ...notice, now: at(now) }), "2026-03-02T00:00Z", "2026-03-03T00:00Z");
    expect(on("2026-03-02T08:00:00Z")).toEqual(["2026-03-02T09:00Z", "2026-03-02T10:00Z"]);
    expect(on("2026-03-02T08:00:01Z")).toEqual(["2026-03-02T10:00Z"]);
  });

  it("counts the horizon in the mentor's dates: 0 days is today there, whatever date UTC has", () => {
    const given = request({
      timeZone: zone("Asia/Tokyo"),
      weeklyHours: everyDay("10:00-11:00"),
      horizonDays: 0,
      now: at("2026-03-01T16:00Z"),
    });
    expect(starts(given, "2026-03-01T00:00Z", "2026-03-09T00:00Z")).toEqual(["2026-03-02T01:00Z"]);
  });

  it("keeps sessions and buffers that touch a busy time, and drops what overlaps by a second", () => {
    const busy = [{ start: at("2026-03-02T10:00:01Z"), end: at("2026-03-02T10:59:59Z") }];
    const given = request({ weeklyHours: everyDay("09:00-12:00"), busy });
    const monday = ["2026-03-02T00:00Z", "2026-03-03T00:00Z"] as const;
    expect(starts(given, ...monday)).toEqual(["2026-03-02T09:00Z", "2026-03-02T11:00Z"]);
    const buffered = request({
      weeklyHours: everyDay("09:00-12:00"),
      busy,
      bufferBeforeMinutes: 1,
      bufferAfterMinutes: 1,
    });
    expect(starts(buffered, ...monday)).toEqual([]);
  });

  it("ignores a busy time without length", () => {
    const busy = [{ start: at("2026-03-02T09:30Z"), end: at("2026-03-02T09:30Z") }];
    const given = request({ weeklyHours: everyDay("09:00-10:00"), busy });
    expect(starts(given, "2026-03-02T00:00Z", "2026-03-03T00:00Z")).toEqual(["2026-03-02T09:00Z"]);
  });

  it("answers a window that is empty or reversed with nothing", () => {
    expect(starts(request(), "2026-03-02T09:00Z", "2026-03-02T09:00Z")).toEqual([]);
    expect(starts(request(), "2026-03-03T00:00Z", "2026-03-02T00:00Z")).toEqual([]);
  });
});
