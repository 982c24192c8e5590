import { addCalendarFeed } from "@waymark/domain/calendar-feed";
import { CalendarFeedId, PersonId } from "@waymark/domain/id";
import { addDays, addHours, Instant, TimeZone } from "@waymark/domain/time";
import { expect, test } from "vitest";
import type { FeedValidators, FetchCalendarFeed, ReadCalendarFeed } from "../ports/index.ts";
import { tryCalendarFeed } from "./index.ts";

const now = Instant.parse("2026-03-05T09:00:00.000Z");
const zone = TimeZone.parse("Europe/Berlin");
const busy = [{ start: addHours(now, 1), end: addHours(now, 2) }];
const added = addCalendarFeed(
  [],
  {
    id: CalendarFeedId.parse("cfd_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8"),
    personId: PersonId.parse("per_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8"),
    label: "Work",
    address: "https://calendars.example/work.ics",
  },
  now,
);
if (!added.ok) throw new Error(added.error.code);
const feed = added.value;

/** A source with one version of a calendar; what it was asked with, and what was read. */
const sourceOf = (read: ReturnType<ReadCalendarFeed>) => {
  const asked: FeedValidators[] = [];
  const windows: Parameters<ReadCalendarFeed>[1][] = [];
  const fetchCalendarFeed: FetchCalendarFeed = async (_, known) => {
    asked.push(known);
    return known.etag === '"a"'
      ? { ok: true, value: { outcome: "unchanged" } }
      : {
          ok: true,
          value: { outcome: "fetched", content: new Uint8Array(), validators: { etag: '"a"' } },
        };
  };
  const readCalendarFeed: ReadCalendarFeed = (_, options) => {
    windows.push(options);
    return read;
  };
  const tryFeed = tryCalendarFeed({ fetchCalendarFeed, readCalendarFeed });
  return { asked, windows, tryFeed };
};
const good = { ok: true, value: { busy, unreadableCount: 2, unknownZones: [] } } as const;
const owner = { zone, horizonDays: 60 };

test("a first try reads past the horizon, so that the reading still covers it a day later", async () => {
  const { asked, windows, tryFeed } = sourceOf(good);
  const tried = await tryFeed(feed, owner, now);
  expect(tried.busy).toEqual(busy);
  expect(tried.feed.reading).toEqual({ at: now, zone, etag: '"a"', unreadableCount: 2 });
  expect(asked).toEqual([{}]);
  expect(windows).toEqual([{ zone, from: addDays(now, -1), to: addDays(now, 62) }]);
});

test("an unchanged calendar keeps its busy times, and is read anew after a day", async () => {
  const { asked, tryFeed } = sourceOf(good);
  const { feed: first } = await tryFeed(feed, owner, now);
  const second = await tryFeed(first, owner, addHours(now, 1));
  expect(second.busy).toBeUndefined();
  expect(second.feed.lastGoodAt).toBe(addHours(now, 1));
  const third = await tryFeed(second.feed, owner, addHours(now, 24));
  expect(third.busy).toEqual(busy);
  expect(asked.map(({ etag }) => etag)).toEqual([undefined, '"a"', undefined]);
});

test("a calendar that cannot be read leaves the busy times and the reading as they are", async () => {
  const { feed: first } = await sourceOf(good).tryFeed(feed, owner, now);
  const bad = { ok: false, error: { code: "calendar_feed.malformed" } } as const;
  const tried = await sourceOf(bad).tryFeed(first, owner, addHours(now, 25));
  expect(tried.busy).toBeUndefined();
  expect(tried.feed).toMatchObject({
    failure: "calendar_feed.malformed",
    lastGoodAt: now,
    reading: first.reading,
  });
});

test("a source that cannot be reached leaves the busy times as they are", async () => {
  const tryFeed = tryCalendarFeed({
    fetchCalendarFeed: async () => ({ ok: false, error: { code: "calendar_feed.unreachable" } }),
    readCalendarFeed: () => good,
  });
  const tried = await tryFeed(feed, owner, now);
  expect(tried.busy).toBeUndefined();
  expect(tried.feed).toMatchObject({ failure: "calendar_feed.unreachable", lastTriedAt: now });
});
