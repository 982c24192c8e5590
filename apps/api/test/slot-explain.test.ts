import { addMinutes } from "@waymark/domain/time";
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { at, hourly, openSlotWorld, type SlotWorld } from "./open-slot-world.ts";

let world: SlotWorld;

beforeEach(async () => {
  world = await openSlotWorld();
});

describe("why a time is not offered", () => {
  test("is told by every rule, with the nearest that are", async () => {
    await world.open({ minimumNoticeMinutes: 120 });
    expect(await world.explain(at("2026-03-02T10:30"))).toEqual({
      offered: false,
      hiddenBy: [
        { code: "slot.off_grid", hoursStart: "09:00", stepMinutes: 60 },
        { code: "slot.notice_too_short", earliest: at("2026-03-02T11:00") },
      ],
      alternatives: [
        at("2026-03-02T11:00"),
        at("2026-03-02T12:00"),
        at("2026-03-02T13:00"),
        at("2026-03-02T14:00"),
        at("2026-03-02T15:00"),
        at("2026-03-03T08:00"),
      ],
    });
  });

  test.each([
    ["past", "2026-02-27T09:00", "slot.in_past"],
    ["too near", "2026-03-02T09:00", "slot.notice_too_short"],
    ["too far", "2026-04-07T08:00", "slot.beyond_horizon"],
    ["at night", "2026-03-03T02:00", "slot.outside_hours"],
    ["too late for its length", "2026-03-03T15:30", "slot.runs_past_hours"],
  ])("for a start that is %s", async (_what, start, code) => {
    await world.open({ minimumNoticeMinutes: 60, horizonDays: 30 }, [
      { ...hourly, stepMinutes: 30, durationMinutes: 60 },
    ]);
    const answer = await world.explain(at(start));
    expect(answer).toMatchObject({ offered: false, hiddenBy: [{ code }] });
    expect(answer).toHaveProperty("alternatives.length", 6);
  });

  test("within a minute, and where the clock skips the hours", async () => {
    await world.open({ weeklyHours: { sun: [{ start: "02:00", end: "03:00" }] } });
    expect(await world.explain("2026-03-08T01:00:30.000Z")).toMatchObject({
      hiddenBy: [{ code: "slot.not_whole_minute" }],
    });
    expect(await world.explain(at("2026-03-29T01:00"))).toMatchObject({
      offered: false,
      hiddenBy: [{ code: "slot.outside_hours", date: "2026-03-29", time: "03:00" }],
    });
    expect(await world.starts("2026-03-29T00:00", "2026-03-30T00:00")).toEqual([]);
  });

  test("says that the mentor is busy, and neither from when to when nor with whom", async () => {
    await world.open();
    await world.bookAt(at("2026-03-03T09:00"));
    const answer = await world.explain(at("2026-03-03T09:00"));
    expect(answer).toEqual({
      offered: false,
      hiddenBy: [{ code: "slot.busy", onlyBuffer: false }],
      alternatives: [
        at("2026-03-03T08:00"),
        at("2026-03-03T10:00"),
        at("2026-03-03T11:00"),
        at("2026-03-03T12:00"),
        at("2026-03-03T13:00"),
        at("2026-03-03T14:00"),
      ],
    });
  });

  test("is told for exactly the quarters of an hour that are not listed", async () => {
    await world.open({
      timeZone: "Australia/Lord_Howe",
      weeklyHours: { sun: [{ start: "00:00", end: "06:00" }] },
      breakMinutes: 15,
    });
    await world.bookAt(at("2026-04-04T13:30"));
    const [from, to] = ["2026-04-04T12:30", "2026-04-04T21:00"];
    const listed = await world.starts(from, to);
    expect(listed.length).toBeGreaterThan(2);
    const quarters = Array.from({ length: 34 }, (_, place) => addMinutes(at(from), place * 15));
    const offered = await Promise.all(
      quarters.map(async (start) => ({
        start: start.slice(5, 16),
        answer: z.object({ offered: z.boolean() }).parse(await world.explain(start)),
      })),
    );
    expect(offered.filter(({ answer }) => answer.offered).map(({ start }) => start)).toEqual(
      listed,
    );
  });
});
