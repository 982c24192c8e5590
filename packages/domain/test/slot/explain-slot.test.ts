import {
  compileRules,
  createZones,
  explainSlot,
  type HiddenBy,
  hiddenSlots,
  intlOffsetAt,
  isBookable,
  minuteWindow,
  type SlotRequest,
} from "@waymark/domain/slot";
import { describe, expect, it } from "vitest";
import { at, everyDay, override, request, zone } from "./request.ts";

const zones = createZones(intlOffsetAt());

const hiddenBy = (given: SlotRequest, start: string): readonly HiddenBy[] =>
  explainSlot(compileRules(given, zones), zones, at(start));

describe("why a slot is not offered", () => {
  it("has nothing to say about a slot that is offered", () => {
    expect(hiddenBy(request(), "2026-03-02T09:00Z")).toEqual([]);
  });

  it("names the mentor's date and time outside of the hours, and whether an override decides", () => {
    const given = request({
      timeZone: zone("Asia/Kathmandu"),
      dateOverrides: [override("2026-03-03")],
    });
    expect(hiddenBy(given, "2026-03-02T12:00Z")).toEqual([
      { code: "slot.outside_hours", date: "2026-03-02", time: "17:45", overridden: false },
    ]);
    expect(hiddenBy(given, "2026-03-03T06:15Z")).toEqual([
      { code: "slot.outside_hours", date: "2026-03-03", time: "12:00", overridden: true },
    ]);
  });

  it("names the start of the grid", () => {
    expect(hiddenBy(request(), "2026-03-02T09:30Z")).toEqual([
      { code: "slot.off_grid", hoursStart: "09:00", stepMinutes: 60 },
    ]);
  });

  it("names the end of the hours that a session would pass", () => {
    const given = request({ durationMinutes: 90 });
    expect(hiddenBy(given, "2026-03-02T16:00Z")).toEqual([
      { code: "slot.runs_past_hours", hoursEnd: "2026-03-02T17:00:00.000Z" },
    ]);
  });

  it("names each busy time and whether only the time around the session meets it", () => {
    const given = request({
      busy: [
        { start: at("2026-03-02T09:30Z"), end: at("2026-03-02T09:50Z") },
        { start: at("2026-03-02T10:30Z"), end: at("2026-03-02T10:40Z") },
      ],
      bufferBeforeMinutes: 15,
    });
    expect(hiddenBy(given, "2026-03-02T10:00Z")).toEqual([
      {
        code: "slot.busy",
        busyStart: "2026-03-02T09:30:00.000Z",
        busyEnd: "2026-03-02T09:50:00.000Z",
        onlyBuffer: true,
      },
      {
        code: "slot.busy",
        busyStart: "2026-03-02T10:30:00.000Z",
        busyEnd: "2026-03-02T10:40:00.000Z",
        onlyBuffer: false,
      },
    ]);
  });

  it("tells a past start from one that is too near", () => {
    const given = request({ now: at("2026-03-02T10:30Z"), minimumNoticeMinutes: 120 });
    const earliest = "2026-03-02T12:30:00.000Z";
    expect(hiddenBy(given, "2026-03-02T10:00Z")).toEqual([{ code: "slot.in_past", earliest }]);
    expect(hiddenBy(given, "2026-03-02T11:00Z")).toEqual([
      { code: "slot.notice_too_short", earliest },
    ]);
  });

  it("names the last date of the horizon", () => {
    const given = request({ now: at("2026-03-02T10:30Z"), horizonDays: 2 });
    expect(hiddenBy(given, "2026-03-05T09:00Z")).toEqual([
      { code: "slot.beyond_horizon", lastDate: "2026-03-04" },
    ]);
  });

  it("names the limit that closes the date", () => {
    const given = request({
      closedDates: [{ date: override("2026-03-02").date, limit: "month" }],
    });
    expect(hiddenBy(given, "2026-03-02T09:00Z")).toEqual([
      { code: "slot.limit_reached", limit: "month" },
    ]);
  });

  it("names every rule at once", () => {
    const given = request({
      accepting: false,
      horizonDays: 0,
      now: at("2026-03-01T00:00Z"),
      weeklyHours: everyDay("09:00-10:00"),
    });
    expect(hiddenBy(given, "2026-03-02T09:30:30Z").map(({ code }) => code)).toEqual([
      "slot.mentor_paused",
      "slot.not_whole_minute",
      "slot.off_grid",
      "slot.runs_past_hours",
      "slot.beyond_horizon",
    ]);
  });
});

describe("hidden slots of a window", () => {
  it("are those on the grid of the hours that are not offered, each with its rules", () => {
    const given = request({
      weeklyHours: everyDay("09:00-12:30"),
      now: at("2026-03-02T09:30Z"),
      busy: [{ start: at("2026-03-02T10:45Z"), end: at("2026-03-02T11:00Z") }],
    });
    const window = minuteWindow(at("2026-03-02T00:00Z"), at("2026-03-03T00:00Z"));
    const hidden = hiddenSlots(compileRules(given, zones), zones, window);
    expect(
      hidden.map(({ start, hiddenBy }) => [start, ...hiddenBy.map(({ code }) => code)]),
    ).toEqual([
      ["2026-03-02T09:00:00.000Z", "slot.in_past"],
      ["2026-03-02T10:00:00.000Z", "slot.busy"],
      ["2026-03-02T12:00:00.000Z", "slot.runs_past_hours"],
    ]);
  });
});

describe("booking", () => {
  it("refuses an instant with seconds beside a minute that is offered", () => {
    const rules = compileRules(request(), zones);
    expect(isBookable(rules, zones, at("2026-03-02T09:00:00Z"))).toBe(true);
    expect(isBookable(rules, zones, at("2026-03-02T09:00:01Z"))).toBe(false);
  });
});
