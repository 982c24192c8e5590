import { addDelegate, noDelegates } from "@waymark/domain/delegate";
import { buildListing, numberedId } from "@waymark/testing/build";
import { beforeEach, describe, expect, test } from "vitest";
import { at, hourly, openSlotWorld, Slots, type SlotWorld } from "./open-slot-world.ts";

let world: SlotWorld;

beforeEach(async () => {
  world = await openSlotWorld();
});

describe("free times", () => {
  test("are those of the mentor's own clock, also across a change of it, for anybody", async () => {
    await world.open({ weeklyHours: { sun: [{ start: "09:00", end: "11:00" }] } });
    expect(await world.starts("2026-03-20T00:00", "2026-04-10T00:00")).toEqual([
      "03-22T08:00",
      "03-22T09:00",
      "03-29T07:00",
      "03-29T08:00",
      "04-05T07:00",
      "04-05T08:00",
    ]);
  });

  test("begin at the present, whatever is asked for", async () => {
    await world.open();
    expect(await world.starts("2026-01-01T00:00", "2026-03-02T12:00")).toEqual([
      "03-02T09:00",
      "03-02T10:00",
      "03-02T11:00",
    ]);
    expect((await world.list("2026-01-01T00:00", "2026-02-01T00:00")).data).toMatchObject({
      slots: [],
      nextAfter: at("2026-03-02T09:00"),
    });
  });

  test("lead past an empty window to the first that there is", async () => {
    await world.open({
      weeklyHours: {},
      dateOverrides: [{ date: "2026-09-01", ranges: [{ start: "09:00", end: "10:00" }] }],
    });
    const nextAfter = async (from: string, to: string) =>
      Slots.parse((await world.list(from, to)).data).nextAfter;
    expect(await nextAfter("2026-03-02T00:00", "2026-03-09T00:00")).toBe(at("2026-09-01T07:00"));
    expect(await nextAfter("2026-09-02T00:00", "2026-09-09T00:00")).toBeNull();
  });

  test("do not meet what is booked, and the first one after it is told", async () => {
    await world.open({ weeklyHours: { mon: [{ start: "10:00", end: "11:00" }] } });
    const mondays = ["03-02T09:00", "03-09T09:00", "03-16T09:00", "03-23T09:00", "03-30T08:00"];
    for (const [place, monday] of mondays.entries())
      await world.bookAt(at(`2026-${monday}`), place + 1);
    expect((await world.list("2026-03-02T00:00", "2026-03-07T00:00")).data).toMatchObject({
      slots: [],
      nextAfter: at("2026-04-06T08:00"),
    });
  });

  test("end with a limit of the day, the week and the month", async () => {
    await world.open({ sessionsPerDayMax: 1, sessionsPerWeekMax: 2, monthlyBudgetMinutes: 180 });
    await world.bookAt(at("2026-03-03T09:00"), 1);
    const days = async (from: string, to: string) => [
      ...new Set((await world.starts(from, to)).map((start) => start.slice(0, 5))),
    ];
    expect(await days("2026-03-02T00:00", "2026-03-09T00:00")).toEqual([
      "03-02",
      "03-04",
      "03-05",
      "03-06",
    ]);
    await world.bookAt(at("2026-03-05T09:00"), 2);
    expect(await days("2026-03-02T00:00", "2026-03-14T00:00")).toEqual([
      "03-09",
      "03-10",
      "03-11",
      "03-12",
      "03-13",
    ]);
    await world.bookAt(at("2026-03-10T09:00"), 3);
    expect(await days("2026-03-02T00:00", "2026-04-02T00:00")).toEqual(["04-01"]);
  });

  test("are not there for a window that is too long or runs backwards", async () => {
    await world.open();
    expect(await world.list("2026-03-02T00:00", "2026-05-04T00:00")).toMatchObject({
      status: 422,
      code: "slot.window_too_long",
    });
    expect(await world.list("2026-03-02T00:00", "2026-05-03T00:00")).toMatchObject({ status: 200 });
    expect(await world.list("2026-03-03T00:00", "2026-03-02T00:00")).toMatchObject({
      status: 400,
      code: "request.invalid",
    });
  });

  test("are refused for what is not offered", async () => {
    expect(await world.list("2026-03-02T00:00", "2026-03-03T00:00")).toMatchObject({
      status: 409,
      code: "availability.not_set",
    });
    await world.open({}, [{ ...hourly, open: false }]);
    expect(await world.list("2026-03-02T00:00", "2026-03-03T00:00")).toMatchObject({
      status: 404,
      code: "availability.offering_not_found",
    });
    const listingId = numberedId("listing", 77);
    expect(await world.list("2026-03-02T00:00", "2026-03-03T00:00", { listingId })).toMatchObject({
      status: 404,
      code: "listing.not_found",
    });
  });

  test.each(["draft", "withdrawn"] as const)(
    "of a listing that is %s are nobody's",
    async (status) => {
      const hidden = buildListing(2, { status, mentorId: world.mentor.id });
      await world.db.commit([...world.db.listings.insert(hidden)], []);
      await world.open();
      const input = { listingId: hidden.id };
      for (const path of ["slot.offerings", "slot.next"]) {
        expect(await world.query(path, input)).toMatchObject({ code: "listing.not_found" });
      }
      expect(await world.list("2026-03-02T00:00", "2026-03-03T00:00", input)).toMatchObject({
        code: "listing.not_found",
      });
    },
  );

  test("of a listing that is paused are none", async () => {
    const paused = buildListing(2, { status: "paused", mentorId: world.mentor.id });
    await world.db.commit([...world.db.listings.insert(paused)], []);
    await world.open();
    const input = { listingId: paused.id };
    expect(await world.starts("2026-03-02T00:00", "2026-03-05T00:00", input)).toEqual([]);
    expect((await world.query("slot.offerings", input)).data).toEqual({
      timeZone: null,
      offerings: [],
    });
  });
});

describe("a booking that is to move", () => {
  const window = ["2026-03-03T08:00", "2026-03-03T10:00"] as const;

  test("stands in nobody's way but others': its time and its place in a limit count as free", async () => {
    await world.open({ sessionsPerDayMax: 1 });
    const { id: moving } = await world.bookAt(at("2026-03-03T09:00"));
    const [mentee, mentor, stranger] = await Promise.all(
      [world.mentee, world.mentor, world.stranger].map(world.cookieOf),
    );
    const free = ["03-03T08:00", "03-03T09:00"];
    expect(await world.starts(...window, { moving }, mentee)).toEqual(free);
    expect(await world.starts(...window, { moving }, mentor)).toEqual(free);
    expect(await world.starts(...window, { moving }, stranger)).toEqual([]);
    expect(await world.starts(...window, { moving })).toEqual([]);
    expect(await world.starts(...window, {}, mentee)).toEqual([]);
  });

  test("is not the reason why a start is not offered to those who may move it", async () => {
    await world.open({ sessionsPerDayMax: 1 });
    const { id: moving } = await world.bookAt(at("2026-03-03T09:00"));
    const { delegates, commit, clock } = world.db;
    const named = addDelegate(noDelegates(world.mentor.id), world.operator.id, clock.now());
    if (!named.ok) throw new Error(named.error.code);
    await commit(delegates.replace(noDelegates(world.mentor.id), named.value), []);
    const [offGrid, own] = [at("2026-03-03T09:30"), at("2026-03-03T09:00")];
    for (const person of [world.mentee, world.mentor, world.operator]) {
      const cookie = await world.cookieOf(person);
      expect(await world.explain(own, { moving }, cookie)).toMatchObject({ offered: true });
      const answer = await world.explain(offGrid, { moving }, cookie);
      expect(answer).toMatchObject({ hiddenBy: [{ code: "slot.off_grid" }] });
      expect(answer).toHaveProperty("alternatives", expect.arrayContaining([own]));
      expect(await world.starts(...window, { moving }, cookie)).toHaveLength(2);
    }
    const stranger = await world.cookieOf(world.stranger);
    expect(await world.explain(own, { moving }, stranger)).toMatchObject({
      offered: false,
      hiddenBy: [{ code: "slot.limit_reached" }, { code: "slot.busy" }],
    });
  });

  test("that is not there changes nothing", async () => {
    await world.open();
    const mentee = await world.cookieOf(world.mentee);
    for (const moving of [numberedId("session", 9), "ses_1", "'; drop table"]) {
      expect(await world.starts(...window, { moving }, mentee)).toHaveLength(2);
    }
  });
});
