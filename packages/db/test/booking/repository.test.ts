import type { BookingSpan } from "@waymark/application/ports";
import type { Hold } from "@waymark/domain/booking";
import { LocalDate } from "@waymark/domain/availability";
import { OfferingId } from "@waymark/domain/id";
import { addDays, addHours, addMinutes, Instant } from "@waymark/domain/time";
import {
  buildBooking,
  buildGroup,
  buildPerson,
  buildSeat,
  numberedId,
} from "@waymark/testing/build";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { describe, expect, test } from "vitest";

const start = Instant.parse("2026-03-04T09:00:00.000Z");
const now = Instant.parse("2026-03-02T09:00:00.000Z");
const [mentor, mentee, other] = [1, 2, 3].map((number) => buildPerson(number).id);
if (mentor === undefined || mentee === undefined || other === undefined) throw new Error("people");

const changedMeanwhile = { ok: false, error: { code: "booking.changed_meanwhile" } };

const readAll = async (db: TestDb, span: BookingSpan, person = mentee) => {
  const found = [];
  let cursor: string | undefined;
  do {
    const page = await db.bookings.list(person, span, cursor);
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
};

describe("bookings", () => {
  test("are read back as they were written, and an id that is taken is not overwritten", async () => {
    const { bookings, commit } = await openTestDb();
    const booking = buildBooking(1);
    expect((await commit([bookings.insert(booking)], [])).ok).toBe(true);
    expect(await commit([bookings.insert({ ...booking, topic: "Else" })], [])).toEqual({
      ok: false,
      error: { code: "booking.id_taken" },
    });
    expect(await bookings.get(booking.id)).toEqual(booking);
  });

  test("change from the revision that was read, once", async () => {
    const { bookings, commit } = await openTestDb();
    const booking = buildBooking(1);
    await commit([bookings.insert(booking)], []);
    const next = { ...booking, topic: "Else", revision: 1 };
    expect((await commit([bookings.replace(booking, next)], [])).ok).toBe(true);
    expect(await commit([bookings.replace(booking, next)], [])).toEqual(changedMeanwhile);
  });

  test("and seats are one list for their mentee, in order, each once, over all pages", async () => {
    const db = await openTestDb();
    const at = (number: number, moment: Instant) =>
      buildBooking(number, { start: moment, end: addMinutes(moment, 60) });
    const single = Array.from({ length: 30 }, (_, index) =>
      at(index + 1, addHours(start, index * 2)),
    );
    const groups = Array.from({ length: 15 }, (_, index) => {
      const moment = addHours(start, index * 2 + 1);
      const time = { start: moment, end: addMinutes(moment, 60) };
      return buildGroup(100 + index, { mentorId: other, ...time });
    });
    // Whoever is a mentee here is a mentor there.
    const own = { ...at(200, addHours(start, 99)), mentorId: mentee, menteeId: other };
    for (const booking of [...single, ...groups, own]) {
      await db.commit([db.bookings.insert(booking)], []);
    }
    await db.commit(
      groups.map((group) => db.bookings.putSeat(buildSeat(group, 2))),
      [],
    );
    const expected = [...single, ...groups, own].toSorted((a, b) => (a.start < b.start ? -1 : 1));
    const ahead = await readAll(db, { startsFrom: start });
    expect(ahead.map(({ booking }) => booking)).toEqual(expected);
    expect(ahead.filter(({ seat }) => seat !== null)).toHaveLength(15);
    const cut = addHours(start, 20);
    const before = await readAll(db, { startsBefore: cut });
    const earlier = expected.filter((booking) => booking.start < cut).toReversed();
    expect(before.map(({ booking }) => booking)).toEqual(earlier);
    expect(await readAll(db, { startsFrom: start }, buildPerson(9).id)).toEqual([]);
  });

  test("are not found by a cursor of no list", async () => {
    const { bookings } = await openTestDb();
    const page = await bookings.list(mentee, { startsFrom: start }, "!!");
    expect(page).toEqual({ items: [] });
  });

  test("of a group are found by offering and window while they are not called off", async () => {
    const { bookings, groupBookings, commit } = await openTestDb();
    const group = buildGroup(1, { seatsTaken: 1 });
    const off = buildGroup(2, { status: "cancelled" });
    await commit([group, off, buildBooking(3)].map(bookings.insert), []);
    const within = (from: Instant, to: Instant) =>
      groupBookings.ofOffering(mentor, group.offeringId, { from, to });
    expect(await within(start, addMinutes(start, 1))).toEqual([
      { sessionId: group.id, start, seats: 2, seatsTaken: 1 },
    ]);
    expect(await within(addMinutes(start, 1), addDays(start, 1))).toEqual([]);
    expect(await within(addDays(start, -1), start)).toEqual([]);
  });
});

describe("seats", () => {
  test("are taken up to the last and not beyond, however many try", async () => {
    const { bookings, commit } = await openTestDb();
    const group = buildGroup(1);
    await commit([bookings.insert(group)], []);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => commit([bookings.takeSeat(group)], [])),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
    expect(await bookings.get(group.id)).toEqual({ ...group, seatsTaken: 2, seatChanges: 2 });
  });

  test("are read as they were put, and put from the revision that was read", async () => {
    const { bookings, commit } = await openTestDb();
    const group = buildGroup(1);
    const seat = buildSeat(group, 2);
    expect(await bookings.seatOf(group.id, mentee)).toBe(null);
    await commit([bookings.putSeat(seat), bookings.putSeat(buildSeat(group, 3))], []);
    expect(await commit([bookings.putSeat(seat)], [])).toEqual(changedMeanwhile);
    const released = { ...seat, status: "released", revision: 1 } as const;
    expect((await commit([bookings.putSeat(released)], [])).ok).toBe(true);
    expect(await bookings.seatOf(group.id, mentee)).toEqual(released);
    expect(await bookings.seatsOf(group.id)).toHaveLength(2);
  });
});

describe("locks", () => {
  const owner = buildBooking(1).id;
  const lock = { personId: mentor, bucket: start, owner };
  const held = { ...lock, owner: mentee, until: addMinutes(now, 10) };

  test("are had by one; a hold gives way to its holder, and to all when it is over", async () => {
    const { locks, commit } = await openTestDb();
    const take = (holder: typeof mentee | null, at: Instant) =>
      commit([locks.take(lock, "mentor", holder, at)], []);
    await commit([locks.take(held, "mentor", mentee, now)], []);
    expect(await take(other, now)).toEqual({ ok: false, error: { code: "slot.taken" } });
    expect((await take(null, addMinutes(now, 9))).ok).toBe(false);
    expect((await take(null, held.until)).ok).toBe(true);
    const byOther = { ...lock, owner: buildBooking(2).id };
    expect((await commit([locks.take(byOther, "mentor", mentee, now)], [])).ok).toBe(false);
  });

  test("are looked at and freed by their owner alone", async () => {
    const { locks, commit } = await openTestDb();
    const theirs = { ...lock, owner: buildBooking(2).id };
    await commit([locks.take(lock, "mentor", null, now)], []);
    expect(await commit([locks.check(theirs)], [])).toEqual(changedMeanwhile);
    expect(await commit([locks.free(theirs)], [])).toEqual(changedMeanwhile);
    expect((await commit([locks.check(lock)], [])).ok).toBe(true);
    expect((await commit([locks.free(lock)], [])).ok).toBe(true);
    expect(await locks.list(mentor, { from: start, to: addMinutes(start, 15) })).toEqual([]);
  });

  test("are busy times as whole quarters, without what is over or stands aside", async () => {
    const { locks, busyTimes, commit } = await openTestDb();
    const at = (minutes: number) => ({ ...lock, bucket: addMinutes(start, minutes) });
    await commit(
      [
        ...[0, 15, 45].map((minutes) => locks.take(at(minutes), "mentor", null, now)),
        locks.take({ ...held, bucket: addMinutes(start, 60) }, "mentor", mentee, now),
      ],
      [],
    );
    const window = { from: addMinutes(start, 20), to: addMinutes(start, 120) };
    const busy = (moment: Instant, except?: Parameters<typeof busyTimes.ofMentor>[3]) =>
      busyTimes.ofMentor(mentor, window, moment, except);
    const [early, late] = [
      { start: addMinutes(start, 15), end: addMinutes(start, 30) },
      { start: addMinutes(start, 45), end: addMinutes(start, 75) },
    ];
    expect(await busy(now)).toEqual([early, late]);
    const shorter = { ...late, end: addMinutes(start, 60) };
    expect(await busy(now, { holderId: mentee })).toEqual([early, shorter]);
    expect(await busy(held.until)).toEqual([early, shorter]);
    expect(await busy(held.until, { sessionId: owner })).toEqual([]);
  });
});

describe("counters", () => {
  test("are raised up to a maximum, by as much as is asked, and lowered again", async () => {
    const { bookingCounters, limitCounters, commit } = await openTestDb();
    const month = { kind: "month", key: "2026-03" } as const;
    const raise = (by: number, max: number | null) =>
      commit([bookingCounters.raise(mentor, month, by, max)], []);
    const limit = { ok: false, error: { code: "mentor.limit_reached" } };
    expect(await raise(60, 45)).toEqual(limit);
    expect((await raise(60, 90)).ok).toBe(true);
    expect(await raise(45, 90)).toEqual(limit);
    expect((await raise(30, 90)).ok).toBe(true);
    await commit([bookingCounters.lower(mentor, month, 60)], []);
    expect((await raise(500, null)).ok).toBe(true);
    const dates = { first: LocalDate.parse("2026-02-28"), last: LocalDate.parse("2026-03-31") };
    expect(await limitCounters.usageOf(mentor, dates)).toEqual({
      sessionsByDay: {},
      sessionsByWeek: {},
      minutesByMonth: { "2026-03": 530 },
    });
  });

  test("of 50 parallel bookings of one day let through as many as the limit allows", async () => {
    const { bookingCounters, commit } = await openTestDb();
    const day = { kind: "day", key: "2026-03-04" } as const;
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => commit([bookingCounters.raise(mentor, day, 1, 7)], [])),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(7);
  });
});

test("a hold is put in the place of the one that was read, and removed only while it is that", async () => {
  const { holds, commit } = await openTestDb();
  const first: Hold = {
    holderId: mentee,
    sessionId: buildBooking(1).id,
    mentorId: mentor,
    offeringId: OfferingId.parse(numberedId("offering", 1)),
    start,
    end: addMinutes(start, 60),
    breakMinutes: 0,
    until: addMinutes(now, 10),
  };
  const second = { ...first, sessionId: buildBooking(2).id };
  expect((await commit([holds.checkNone(mentee)], [])).ok).toBe(true);
  expect((await commit([holds.put(first, null)], [])).ok).toBe(true);
  expect(await commit([holds.checkNone(mentee)], [])).toEqual(changedMeanwhile);
  expect(await commit([holds.put(second, null)], [])).toEqual(changedMeanwhile);
  expect((await commit([holds.put(second, first)], [])).ok).toBe(true);
  expect(await commit([holds.remove(first)], [])).toEqual(changedMeanwhile);
  expect(await holds.get(mentee)).toEqual(second);
  expect((await commit([holds.remove(second)], [])).ok).toBe(true);
  expect(await holds.get(mentee)).toBe(null);
});
