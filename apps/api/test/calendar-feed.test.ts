import { refreshCalendarFeed } from "@waymark/application/calendar-feed";
import type { FetchCalendarFeed, FetchedCalendarFeed } from "@waymark/application/ports";
import { makeReadCalendarFeed } from "@waymark/calendar/foreign-feed";
import { CalendarFeedsAnswer } from "@waymark/contracts/calendar";
import type { CalendarFeedFailureCode } from "@waymark/domain/calendar-feed";
import { CalendarFeedId } from "@waymark/domain/id";
import { err, ok } from "@waymark/domain/result";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { addMinutes } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import { beforeEach, describe, expect, test } from "vitest";
import { at, openSlotWorld, type SlotWorld } from "./open-slot-world.ts";

let world: SlotWorld;
let mentor: string;

beforeEach(async () => {
  world = await openSlotWorld();
  mentor = await world.cookieOf(world.mentor);
});

const idOf = (number: number) => CalendarFeedId.parse(numberedId("calendarFeed", number));
const secret = "webcal://calendars.example/private-7d4e21a6/basic.ics";

const add = (number = 1, address = secret, label = "Work") =>
  world.mutate("calendar.addFeed", { feedId: idOf(number), label, address }, mentor);

const feeds = async () =>
  CalendarFeedsAnswer.parse((await world.query("calendar.feeds", undefined, mentor)).data).feeds;

const calendar = (...busy: readonly (readonly [string, string])[]): FetchedCalendarFeed => ({
  outcome: "fetched",
  validators: { etag: '"1"' },
  content: new TextEncoder().encode(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Else//EN",
      ...busy.flatMap(([start, end], place) => [
        "BEGIN:VEVENT",
        `UID:${place}@else.example`,
        "DTSTAMP:20260301T000000Z",
        `DTSTART:${start}`,
        `DTEND:${end}`,
        "END:VEVENT",
      ]),
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  ),
});

/** Carries out what is due, as the sweep and the worker do, and fetches that. */
const refresh = async (source: FetchedCalendarFeed | CalendarFeedFailureCode) => {
  const { clock, commit, dues } = world.db;
  const due = (await dues.listDue(clock.now(), 10)).flatMap((item) =>
    item.ok ? [item.value] : [],
  );
  const asked: string[] = [];
  const fetchCalendarFeed: FetchCalendarFeed = async (address) => {
    asked.push(address);
    return typeof source === "string" ? err({ code: source }) : ok(source);
  };
  const readCalendarFeed = makeReadCalendarFeed({
    zones: createZones(intlOffsetAt()),
    monotonicMs: () => 0,
  });
  const outcomes: string[] = [];
  for (const item of due) {
    if (!("feedId" in item)) continue;
    await commit([dues.take(item)], []);
    const { feedId, personId, revision } = item;
    const job = { v: 1, eventId: world.db.ids.newEventId(), feedId, personId, revision } as const;
    const run = refreshCalendarFeed({ ...world.db, fetchCalendarFeed, readCalendarFeed });
    outcomes.push((await run(job)).outcome, (await run(job)).outcome);
  }
  return { asked, outcomes };
};

const window = ["2026-03-03T08:00", "2026-03-03T11:00"] as const;

describe("a foreign calendar", () => {
  test("hides the times that it fills once it was read, each try made once", async () => {
    await world.open();
    await add();
    expect(await world.starts(...window)).toHaveLength(3);
    const { asked, outcomes } = await refresh(calendar(["20260303T093000Z", "20260303T094500Z"]));
    expect(asked).toEqual(["https://calendars.example/private-7d4e21a6/basic.ics"]);
    expect(outcomes).toEqual(["done", "skipped"]);
    expect(await world.starts(...window)).toEqual(["03-03T08:00", "03-03T10:00"]);
    expect(await world.explain(at("2026-03-03T09:00"))).toMatchObject({
      hiddenBy: [{ code: "slot.busy", onlyBuffer: false }],
    });
    expect(await feeds()).toMatchObject([{ health: "good", failure: null }]);
  });

  test("is read again in half an hour, and what it no longer has is free again", async () => {
    await world.open();
    await add();
    await refresh(calendar(["20260303T093000Z", "20260303T094500Z"]));
    world.db.clock.advanceMs(29 * 60_000);
    expect((await refresh(calendar())).asked).toEqual([]);
    world.db.clock.advanceMs(60_000);
    expect((await refresh(calendar())).asked).toHaveLength(1);
    expect(await world.starts(...window)).toHaveLength(3);
  });

  test("keeps its last good state while its source is down, and is asked more and more rarely", async () => {
    await world.open();
    await add();
    await refresh(calendar(["20260303T093000Z", "20260303T094500Z"]));
    const waits = [];
    for (const failure of [
      "calendar_feed.unreachable",
      "calendar_feed.too_large",
      "calendar_feed.too_slow",
    ] as const) {
      const [before] = await feeds();
      world.db.clock.moveTo(before?.nextTryAt ?? world.db.clock.now());
      await refresh(failure);
      const [feed] = await feeds();
      expect(feed).toMatchObject({ health: "retrying", failure });
      const next = feed?.nextTryAt ?? "";
      waits.push((Date.parse(next) - Date.parse(world.db.clock.now())) / 60_000);
    }
    expect(waits).toEqual([60, 120, 240]);
    expect(await world.starts(...window)).toEqual(["03-03T08:00", "03-03T10:00"]);
  });

  test("that turns out to be none says so, and hides nothing", async () => {
    await world.open();
    await add();
    const page = new TextEncoder().encode("<html><title>Sign in</title></html>");
    await refresh({ outcome: "fetched", content: page, validators: {} });
    expect(await feeds()).toMatchObject([
      { health: "stale", failure: "calendar_feed.not_a_calendar" },
    ]);
    expect(await world.starts(...window)).toHaveLength(3);
  });

  test("that is removed frees its times at once and is asked no more", async () => {
    await world.open();
    await add();
    await refresh(calendar(["20260303T093000Z", "20260303T094500Z"]));
    const remove = () => world.mutate("calendar.removeFeed", { feedId: idOf(1) }, mentor);
    expect((await remove()).data).toEqual({ feeds: [] });
    expect(await remove()).toMatchObject({ status: 200 });
    expect(await world.starts(...window)).toHaveLength(3);
    world.db.clock.moveTo(addMinutes(world.db.clock.now(), 60));
    expect((await refresh(calendar())).asked).toEqual([]);
  });
});

describe("adding a calendar", () => {
  test("twice with one id is one, and its address is not shown again", async () => {
    const answers = await Promise.all([add(), add(), add()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await add()).toMatchObject({ status: 200 });
    expect(await feeds()).toMatchObject([
      { id: idOf(1), label: "Work", host: "calendars.example", health: "waiting" },
    ]);
    expect(JSON.stringify([answers, await feeds()])).not.toContain("private-7d4e21a6");
    expect(JSON.stringify(world.logged)).not.toContain("private-7d4e21a6");
  });

  test("is refused for what is no calendar's address, one that is there, and a sixth", async () => {
    expect(await add(1, "file:///etc/passwd")).toMatchObject({
      status: 422,
      code: "calendar_feed.invalid_address",
    });
    await add();
    expect(await add(2, secret.replace("webcal", "https"))).toMatchObject({
      status: 409,
      code: "calendar_feed.already_added",
    });
    for (const number of [3, 4, 5, 6]) await add(number, `https://calendars.example/${number}`);
    expect(await add(7, "https://calendars.example/7")).toMatchObject({
      status: 409,
      code: "calendar_feed.limit_reached",
    });
    expect(await feeds()).toHaveLength(5);
  });

  test("is for mentors, and another's calendars are nobody's to see or remove", async () => {
    await add();
    const mentee = await world.cookieOf(world.mentee);
    const feed = { feedId: idOf(1), label: "Mine", address: secret };
    expect(await world.mutate("calendar.addFeed", feed, mentee)).toMatchObject({ status: 403 });
    expect(await world.query("calendar.feeds", undefined)).toMatchObject({ status: 401 });
    expect(await world.mutate("calendar.removeFeed", { feedId: idOf(1) }, mentee)).toMatchObject({
      status: 403,
    });
    expect(await feeds()).toHaveLength(1);
  });
});
