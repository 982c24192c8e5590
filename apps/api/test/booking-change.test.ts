import { signLink } from "@waymark/application/link";
import { Booked, BookingView, SeriesAnswer } from "@waymark/contracts/booking";
import { addDelegate, noDelegates } from "@waymark/domain/delegate";
import { addDays, addMinutes } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { linkSecret } from "./harness.ts";
import {
  type BookingWorld,
  change,
  openBookingWorld,
  refusalOf,
  ses,
  start,
} from "./open-booking-world.ts";

let world: BookingWorld;
let book: BookingWorld["book"];
let view: BookingWorld["view"];
let menteeCookie: string;
let mentorCookie: string;
let strangerCookie: string;

beforeEach(async () => {
  world = await openBookingWorld();
  ({ book, view } = world);
  ({ mentee: menteeCookie, mentor: mentorCookie, stranger: strangerCookie } = world.cookies);
});

describe("a change", () => {
  test("from a stale revision is refused and changes nothing", async () => {
    await book(1);
    const move = { start: addDays(start, 1), timeZone: "Asia/Tokyo" };
    await world.mutate("booking.reschedule", { ...change(1), ...move }, menteeCookie);
    const stale = await world.mutate("booking.cancel", change(1), mentorCookie);
    expect(stale).toMatchObject({ status: 409, code: "booking.changed_meanwhile" });
    expect(await view(1, mentorCookie)).toMatchObject({
      status: "confirmed",
      start: move.start,
      revision: 1,
    });
  });

  test("of the time keeps the id, frees the old time and may overlap it", async () => {
    await book(1, 2);
    const move = { ...change(1), start: addDays(start, 1), timeZone: "Asia/Tokyo" };
    const moved = await world.mutate("booking.reschedule", move, menteeCookie);
    expect(moved.data).toEqual({ sessionId: ses(1), status: "requested", revision: 1 });
    expect(await world.mutate("booking.reschedule", move, menteeCookie)).toEqual(moved);
    expect(await book(2, 1, strangerCookie)).toMatchObject({ status: 200 });
    const onto = { ...change(1, 1), start, timeZone: "Asia/Tokyo" };
    const taken = await world.mutate("booking.reschedule", onto, menteeCookie);
    expect(taken).toMatchObject({ code: "slot.taken" });
    expect(refusalOf(taken).alternatives).toHaveLength(6);
  });

  test("that calls it off gives the time back; the same operation again is the same answer", async () => {
    await book(1);
    const cancel = { ...change(1), note: "I am ill." };
    const cancelled = await world.mutate("booking.cancel", cancel, menteeCookie);
    expect(cancelled.data).toEqual({ sessionId: ses(1), status: "cancelled", revision: 1 });
    expect(await book(2, 1, strangerCookie)).toMatchObject({ status: 200 });
    expect(await world.mutate("booking.cancel", cancel, menteeCookie)).toEqual(cancelled);
    expect(await view(2, mentorCookie)).toMatchObject({ status: "confirmed" });
  });

  test("by an answer is the mentor's alone, in the product or by the link of the mail", async () => {
    await book(1, 2);
    expect(await view(1, menteeCookie)).toMatchObject({ status: "requested", meetingUrl: null });
    expect(await world.mutate("booking.accept", change(1), menteeCookie)).toMatchObject({
      code: "booking.illegal_transition",
    });
    const claim = {
      purpose: "answer_booking",
      sessionId: ses(1),
      personId: world.mentor.id,
    } as const;
    const token = signLink(linkSecret, { ...claim, revision: 0 }, addDays(start, 1));
    expect(await world.query("booking.openLink", { token })).toMatchObject({
      data: { viewer: "mentor", can: ["reschedule", "cancel", "accept", "decline"] },
    });
    const answer = { operationId: randomUUID(), token, answer: { action: "accept" } };
    const accepted = await world.mutate("booking.answerByLink", answer);
    expect(Booked.parse(accepted.data)).toMatchObject({ status: "confirmed", revision: 1 });
    expect(await world.mutate("booking.answerByLink", answer)).toEqual(accepted);
    const again = { ...answer, operationId: randomUUID() };
    expect(await world.mutate("booking.answerByLink", again)).toMatchObject({ code: "link.used" });
  });
});

describe("a group", () => {
  test("fills up, keeps a row, and gives a free seat to the first in it", async () => {
    const operatorCookie = await world.cookieOf(world.operator);
    const seat = (cookie: string, number: number) =>
      world.mutate(
        "booking.book",
        { ...world.bookInput(number, 4), waitIfFull: number === 3 },
        cookie,
      );
    const first = Booked.parse((await seat(menteeCookie, 1)).data);
    expect(first).toMatchObject({ status: "confirmed", seat: "taken" });
    const second = Booked.parse((await seat(strangerCookie, 2)).data);
    expect(second.sessionId).toBe(first.sessionId);
    expect(await seat(operatorCookie, 4)).toMatchObject({ code: "booking.full" });
    expect((await seat(operatorCookie, 3)).data).toMatchObject({ seat: "waiting" });
    const leave = { operationId: randomUUID(), sessionId: first.sessionId, revision: 0 };
    expect(await world.mutate("booking.cancel", leave, menteeCookie)).toMatchObject({
      data: { status: "confirmed", seat: "released" },
    });
    const get = (cookie: string) =>
      world.query("booking.get", { sessionId: first.sessionId }, cookie);
    expect((await get(operatorCookie)).data).toMatchObject({
      seat: "taken",
      seatsTaken: 2,
      waiting: 0,
    });
    expect(JSON.stringify((await get(operatorCookie)).data)).not.toContain(
      world.stranger.displayName,
    );
  });
});

test("a group's host sees who has a seat and can report one of them, the others see nobody", async () => {
  const { mentor } = world.cookies;
  const seat = (cookie: string, number: number) =>
    world.mutate("booking.book", { ...world.bookInput(number, 4) }, cookie);
  const { sessionId } = Booked.parse((await seat(menteeCookie, 1)).data);
  await seat(strangerCookie, 2);
  const get = (cookie: string) => world.query("booking.get", { sessionId }, cookie);
  const { displayName, id: personId } = world.stranger;
  const seen = BookingView.parse((await get(mentor)).data);
  expect(seen.attendees).toHaveLength(2);
  expect(seen.attendees).toContainEqual({ personId, displayName, isWaiting: false });
  expect(BookingView.parse((await get(menteeCookie)).data).attendees).toBeUndefined();

  const report = (menteeId: string | undefined, cookie: string) =>
    world.mutate(
      "report.file",
      {
        requestKey: randomUUID(),
        place: { noun: "session", sessionId, menteeId },
        kind: "other",
        words: "They shouted.",
      },
      cookie,
    );
  expect(await report(undefined, mentor)).toMatchObject({ code: "report.of_a_group" });
  expect(await report(world.operator.id, mentor)).toMatchObject({ code: "report.of_a_group" });
  expect(await report(personId, mentor)).toMatchObject({ status: 200 });
  // A mentee of the group means its host, whomever they name.
  expect(await report(personId, menteeCookie)).toMatchObject({ status: 200 });
  const { items } = await world.db.reports.listWaiting();
  expect(items.map(({ aboutId }) => aboutId).toSorted()).toEqual(
    [personId, world.mentor.id].toSorted(),
  );
});

test("who was busy when a seat became free can take it later, and nobody gets it twice", async () => {
  const operatorCookie = await world.cookieOf(world.operator);
  const seat = (cookie: string, number: number) =>
    world.mutate("booking.book", { ...world.bookInput(number, 4), waitIfFull: true }, cookie);
  const { sessionId } = Booked.parse((await seat(menteeCookie, 1)).data);
  await seat(strangerCookie, 2);
  await seat(operatorCookie, 3);
  const { operator, db } = world;
  const lock = { personId: operator.id, bucket: start, owner: ses(99) };
  await db.commit([db.locks.take(lock, "mentee", null, db.clock.now())], []);
  await world.mutate("booking.cancel", { ...change(1), sessionId }, menteeCookie);
  const seen = async () => (await world.query("booking.get", { sessionId }, operatorCookie)).data;
  expect(await seen()).toMatchObject({ seat: "waiting", seats: 2, seatsTaken: 1 });
  expect(await seat(operatorCookie, 4)).toMatchObject({ code: "booking.mentee_busy" });
  await db.commit([db.locks.free(lock)], []);
  expect((await seat(operatorCookie, 5)).data).toMatchObject({ sessionId, seat: "taken" });
  expect(await seen()).toMatchObject({ seat: "taken", seatsTaken: 2 });
  expect(await seat(operatorCookie, 6)).toMatchObject({ code: "booking.already_seated" });
});

describe("a series", () => {
  test("books what is free, says why for the rest, and answers a retry the same", async () => {
    await book(1, 1, strangerCookie, addDays(start, 7));
    const { sessionId: _id, ...wanted } = world.bookInput(1);
    const series = { ...wanted, seriesId: numberedId("series", 1), every: "week", count: 5 };
    const booked = await world.mutate("booking.bookSeries", series, menteeCookie);
    const { dates } = SeriesAnswer.parse(booked.data);
    expect(dates.map(({ refusal }) => refusal)).toEqual([null, "slot.taken", null, null, null]);
    // On 29 March the clocks of Berlin go forward: the wall time stays, the instant comes earlier.
    expect(dates.map((date) => date.start)).toEqual([
      ...[0, 7, 14, 21].map((days) => addDays(start, days)),
      addMinutes(addDays(start, 28), -60),
    ]);
    expect(dates[1]?.alternatives).toHaveLength(6);
    expect(await world.mutate("booking.bookSeries", series, menteeCookie)).toEqual(booked);
    const cancel = { operationId: randomUUID(), seriesId: series.seriesId };
    const cancelled = await world.mutate("booking.cancelSeries", cancel, menteeCookie);
    expect(cancelled).toMatchObject({
      data: { cancelled: dates.flatMap(({ sessionId }) => sessionId ?? []) },
    });
    expect(await world.mutate("booking.cancelSeries", cancel, menteeCookie)).toEqual(cancelled);
    expect(await world.mutate("booking.cancelSeries", cancel, strangerCookie)).toMatchObject({
      code: "booking.not_found",
    });
  });
});

test("a list shows what is ahead to both sides, and in one of its own what was called off", async () => {
  await book(1);
  await book(2, 1, menteeCookie, addDays(start, 1));
  await world.mutate("booking.cancel", change(2), menteeCookie);
  const Listed = z.object({ bookings: z.array(z.looseObject({ id: z.string() })) });
  const listed = async (when: string, cookie: string) =>
    Listed.parse((await world.query("booking.list", { when }, cookie)).data).bookings;
  expect(await listed("upcoming", menteeCookie)).toMatchObject([
    { id: ses(1), viewer: "mentee", otherName: world.mentor.displayName },
  ]);
  expect(await listed("upcoming", mentorCookie)).toMatchObject([{ id: ses(1), viewer: "mentor" }]);
  expect(await listed("upcoming", strangerCookie)).toEqual([]);
  expect(await listed("past", menteeCookie)).toEqual([]);
  expect(await listed("off", menteeCookie)).toMatchObject([
    { id: ses(2), status: "cancelled", cancellation: { cause: "cancelled", by: "mentee" } },
  ]);
  expect(await listed("off", strangerCookie)).toEqual([]);
  world.db.clock.advanceMs(7 * 86_400_000);
  expect(await listed("past", menteeCookie)).toMatchObject([{ id: ses(2) }, { id: ses(1) }]);
});

test("a delegate sees and moves what the mentor has, and nothing any more once dismissed", async () => {
  await book(1);
  const own = { when: "upcoming", mentorId: world.mentor.id };
  const list = () => world.query("booking.list", own, strangerCookie);
  expect(await list()).toMatchObject({ status: 404, code: "booking.not_found" });
  const { delegates, commit, clock } = world.db;
  const named = addDelegate(noDelegates(world.mentor.id), world.stranger.id, clock.now());
  if (!named.ok) throw new Error(named.error.code);
  await commit(delegates.replace(noDelegates(world.mentor.id), named.value), []);
  expect((await list()).data).toMatchObject({
    bookings: [{ id: ses(1), viewer: "delegate", otherName: world.mentee.displayName }],
  });
  expect(await view(1, strangerCookie)).toMatchObject({ viewer: "delegate" });
  const move = { ...change(1), start: addDays(start, 1), timeZone: "UTC" };
  expect(await world.mutate("booking.reschedule", move, strangerCookie)).toMatchObject({
    data: { revision: 1 },
  });
  const seen = await view(1, menteeCookie);
  expect(seen.mentor.shown).toMatchObject({ timeZone: "Europe/Berlin", time: "10:00" });
  await world.mutate("delegate.remove", { personId: world.stranger.id }, mentorCookie);
  const cancel = await world.mutate("booking.cancel", change(1, 1), strangerCookie);
  expect(cancel).toMatchObject({ code: "booking.not_found" });
});

test("what was declined, withdrawn or given up is listed with how it ended, the last first", async () => {
  await book(1, 2);
  await book(2, 2, menteeCookie, addDays(start, 1));
  await book(3, 4, menteeCookie, addDays(start, 5));
  await book(4, 4, strangerCookie, addDays(start, 5));
  await world.mutate("booking.decline", change(1), mentorCookie);
  await world.mutate("booking.cancel", change(2), menteeCookie);
  const Listed = z.object({ bookings: z.array(z.looseObject({ id: z.string() })) });
  const off = async (cookie: string) =>
    Listed.parse((await world.query("booking.list", { when: "off" }, cookie)).data).bookings;
  const ended = [
    { id: ses(2), cancellation: { cause: "withdrawn" } },
    { id: ses(1), cancellation: { cause: "declined" } },
  ];
  expect(await off(menteeCookie)).toMatchObject(ended);
  const group = Listed.parse(
    (await world.query("booking.list", { when: "upcoming" }, menteeCookie)).data,
  );
  const leave = { ...change(3), sessionId: group.bookings[0]?.id };
  expect(await world.mutate("booking.cancel", leave, menteeCookie)).toMatchObject({ status: 200 });
  expect(await off(menteeCookie)).toMatchObject([{ seat: "released" }, ...ended]);
  expect(await off(mentorCookie)).toMatchObject(ended);
  expect(await off(strangerCookie)).toEqual([]);
});
