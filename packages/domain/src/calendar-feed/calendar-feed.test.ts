import { expect, test } from "vitest";
import { CalendarFeedId, PersonId } from "../id/index.ts";
import { addHours, addMinutes, Instant, msBetween, TimeZone } from "../time/index.ts";
import {
  addCalendarFeed,
  CalendarFeed,
  feedHealth,
  feedsPerPersonMax,
  feedTried,
  isFeedDue,
  knownValidators,
  parseFeedAddress,
} from "./index.ts";

const now = Instant.parse("2026-03-05T09:00:00.000Z");
const zone = TimeZone.parse("Europe/Berlin");
const input = {
  id: CalendarFeedId.parse("cfd_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8"),
  personId: PersonId.parse("per_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8"),
  label: "Work",
  address: "webcal://calendars.example/private-abc/basic.ics#today",
};

const added = (existing: readonly CalendarFeed[] = [], address = input.address): CalendarFeed => {
  const result = addCalendarFeed(existing, { ...input, address }, now);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const failed = { ok: false, error: { code: "calendar_feed.too_slow" } } as const;
const read = {
  ok: true,
  value: { outcome: "read", reading: { zone, etag: '"a"', unreadableCount: 0 } },
} as const;

test("an address is stored with a scheme that can be fetched and without its fragment", () => {
  expect(added().address).toBe("https://calendars.example/private-abc/basic.ics");
});

test.each([
  "",
  "calendars.example/basic.ics",
  "file:///etc/passwd",
  "ftp://calendars.example/basic.ics",
  "data:text/calendar,BEGIN:VCALENDAR",
  "javascript:alert(1)",
  "https://",
  "https://ann:secret@calendars.example/basic.ics",
  "https://ann@calendars.example/basic.ics",
  `https://calendars.example/${"a".repeat(2000)}`,
])("%j is refused as an address", (address) => {
  expect(parseFeedAddress(address)).toEqual({
    ok: false,
    error: { code: "calendar_feed.invalid_address" },
  });
});

test("one calendar is added once, under whatever spelling of its scheme", () => {
  const existing = [added()];
  const again = { ...input, address: "HTTPS://calendars.example/private-abc/basic.ics" };
  expect(addCalendarFeed(existing, again, now)).toEqual({
    ok: false,
    error: { code: "calendar_feed.already_added" },
  });
});

test("a person has a limited number of calendars", () => {
  const existing = Array.from({ length: feedsPerPersonMax }, (_, index) =>
    added([], `https://calendars.example/${index}.ics`),
  );
  expect(addCalendarFeed(existing, input, now)).toEqual({
    ok: false,
    error: { code: "calendar_feed.limit_reached" },
  });
});

test("a new calendar is tried at once", () => {
  expect(isFeedDue(added(), now)).toBe(true);
  expect(feedHealth(added(), now)).toBe("waiting");
});

test("tries grow rarer with each failure in a row, up to one a day, and a success starts anew", () => {
  let feed = added();
  const waits: number[] = [];
  for (let index = 0; index < 8; index += 1) {
    feed = feedTried(feed, failed, now);
    waits.push(msBetween(now, feed.nextTryAt) / 60_000);
  }
  expect(waits).toEqual([60, 120, 240, 480, 960, 1440, 1440, 1440]);
  const recovered = feedTried(feed, { ok: true, value: { outcome: "unchanged" } }, now);
  expect(recovered.nextTryAt).toBe(addMinutes(now, 30));
  expect(recovered).not.toHaveProperty("failure");
});

test("a failure keeps what was read before and says why it failed", () => {
  const good = feedTried(added(), read, now);
  const later = addHours(now, 2);
  const after = feedTried(good, failed, later);
  expect(after.reading).toEqual(good.reading);
  expect(after.lastGoodAt).toBe(now);
  expect(after.failure).toBe("calendar_feed.too_slow");
  expect(feedHealth(after, later)).toBe("retrying");
  expect(feedHealth(after, addHours(now, 24))).toBe("stale");
});

test("a calendar that never worked is stale at its first failure", () => {
  expect(feedHealth(feedTried(added(), failed, now), now)).toBe("stale");
});

test("a source is asked for changes only within a day of a whole reading in the same zone", () => {
  const feed = feedTried(added(), read, now);
  const at = (hours: number, inZone = zone) =>
    knownValidators(feed, { now: addHours(now, hours), zone: inZone });
  expect(at(23)).toEqual({ etag: '"a"' });
  expect(at(24)).toEqual({});
  expect(at(1, TimeZone.parse("Asia/Tokyo"))).toEqual({});
  const unchanged = feedTried(
    feed,
    { ok: true, value: { outcome: "unchanged" } },
    addHours(now, 23),
  );
  expect(knownValidators(unchanged, { now: addHours(now, 24), zone })).toEqual({});
});

test("every state can be stored and read back", () => {
  for (const feed of [added(), feedTried(added(), failed, now), feedTried(added(), read, now)]) {
    expect(CalendarFeed.parse(JSON.parse(JSON.stringify(feed)))).toEqual(feed);
  }
});
