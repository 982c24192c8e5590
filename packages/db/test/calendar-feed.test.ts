import { openTestDb } from "@waymark/db/test-db";
import {
  addCalendarFeed,
  type CalendarFeed,
  type CalendarFeedList,
  withFeed,
} from "@waymark/domain/calendar-feed";
import { CalendarFeedId } from "@waymark/domain/id";
import { addDays, Instant } from "@waymark/domain/time";
import { buildPerson, numberedId } from "@waymark/testing/build";
import { describe, expect, test } from "vitest";

const { calendarFeeds, busyTimes, locks, commit } = await openTestDb();
const at = (text: string): Instant => Instant.parse(`${text}:00.000Z`);
const now = at("2026-03-02T09:00");
const idOf = (number: number) => buildPerson(number).id;
const feedId = (number: number) => CalendarFeedId.parse(numberedId("calendarFeed", number));

const feedOf = (personNumber: number, number: number): CalendarFeed => {
  const address = `https://calendars.example/${number}.ics`;
  const feed = { id: feedId(number), personId: idOf(personNumber), label: "Work", address };
  const added = addCalendarFeed([], feed, now);
  if (!added.ok) throw new Error(added.error.code);
  return added.value;
};

describe("a person's feeds", () => {
  test("are read back as they were saved", async () => {
    const none = await calendarFeeds.ofPerson(idOf(1));
    expect(none).toEqual({ personId: idOf(1), feeds: [], revision: 0 });
    const one = withFeed(none, feedOf(1, 1));
    const two = withFeed(one, feedOf(1, 2));
    await commit([calendarFeeds.put(one)], []);
    await commit([calendarFeeds.put(two)], []);
    expect(await calendarFeeds.ofPerson(idOf(1))).toEqual(two);
  });

  test("of two changes of one revision the second is refused", async () => {
    const none: CalendarFeedList = { personId: idOf(2), feeds: [], revision: 0 };
    const outcomes = await Promise.all(
      [3, 4, 5].map((number) => commit([calendarFeeds.put(withFeed(none, feedOf(2, number)))], [])),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, error: { code: "storage.busy" } });
  });
});

describe("the times that a feed keeps busy", () => {
  const window = { from: addDays(now, -1), to: addDays(now, 368) };
  const put = (number: number, id: number, busy: readonly (readonly [string, string])[]) =>
    commit(
      calendarFeeds.putBusy(
        { personId: idOf(number), feedId: feedId(id) },
        window,
        busy.map(([start, end]) => ({ start: at(start), end: at(end) })),
      ),
      [],
    );
  const ask = (number: number, from: string, to: string) =>
    busyTimes.ofMentor(idOf(number), { from: at(from), to: at(to) }, now);

  test("hide what overlaps them, over all months and feeds, and nothing of other mentors", async () => {
    await put(10, 1, [
      ["2026-03-03T09:00", "2026-03-03T10:00"],
      ["2026-03-31T22:00", "2026-04-02T06:00"],
      ["2027-02-27T09:00", "2027-02-27T10:00"],
    ]);
    await put(10, 2, [["2026-03-03T09:30", "2026-03-03T11:00"]]);
    await put(11, 3, [["2026-03-03T00:00", "2026-03-04T00:00"]]);
    expect(await ask(10, "2026-03-03T09:45", "2026-03-03T10:30")).toEqual([
      { start: at("2026-03-03T09:00"), end: at("2026-03-03T10:00") },
      { start: at("2026-03-03T09:30"), end: at("2026-03-03T11:00") },
    ]);
    const spanning = { start: at("2026-03-31T22:00"), end: at("2026-04-02T06:00") };
    expect(await ask(10, "2026-04-01T12:00", "2026-04-01T13:00")).toEqual([spanning]);
    expect(await ask(10, "2026-03-31T23:00", "2026-03-31T23:30")).toEqual([spanning]);
    expect(await ask(10, "2026-03-03T11:00", "2026-03-31T22:00")).toEqual([]);
    expect(await ask(10, "2027-02-27T00:00", "2027-02-28T00:00")).toHaveLength(1);
  });

  test("are those of the last reading alone, and gone when the feed is", async () => {
    await put(12, 1, [
      ["2026-03-03T09:00", "2026-03-03T10:00"],
      ["2026-06-03T09:00", "2026-06-03T10:00"],
    ]);
    await put(12, 1, [["2026-06-04T09:00", "2026-06-04T10:00"]]);
    expect(await ask(12, "2026-03-01T00:00", "2026-07-01T00:00")).toEqual([
      { start: at("2026-06-04T09:00"), end: at("2026-06-04T10:00") },
    ]);
    await put(12, 1, []);
    expect(await ask(12, "2026-03-01T00:00", "2026-07-01T00:00")).toEqual([]);
  });

  test("stand beside what is booked", async () => {
    await put(13, 1, [["2026-03-03T09:00", "2026-03-03T10:00"]]);
    const lock = {
      personId: idOf(13),
      bucket: at("2026-03-03T12:00"),
      owner: idOf(14),
      until: addDays(now, 1),
    };
    await commit([locks.take(lock, "mentor", idOf(14), now)], []);
    expect(await ask(13, "2026-03-03T00:00", "2026-03-04T00:00")).toHaveLength(2);
  });

  test("of ten thousand entries in one month fit into the table", async () => {
    const month = Array.from({ length: 10_000 }, (_, place) => ({
      start: Instant.parse(new Date(Date.parse(now) + place * 240_000).toISOString()),
      end: Instant.parse(new Date(Date.parse(now) + place * 240_000 + 120_000).toISOString()),
    }));
    const feed = { personId: idOf(15), feedId: feedId(1) };
    expect((await commit(calendarFeeds.putBusy(feed, window, month), [])).ok).toBe(true);
    expect(await ask(15, "2026-03-01T00:00", "2026-04-30T00:00")).toHaveLength(10_000);
  });
});
