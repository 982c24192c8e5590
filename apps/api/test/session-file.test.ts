import { Booked } from "@waymark/contracts/booking";
import { addDelegate, noDelegates } from "@waymark/domain/delegate";
import { addDays } from "@waymark/domain/time";
import { beforeEach, expect, test } from "vitest";
import { type BookingWorld, change, openBookingWorld, ses, start } from "./open-booking-world.ts";

let world: BookingWorld;
let book: BookingWorld["book"];
let menteeCookie: string;
let mentorCookie: string;
let strangerCookie: string;

beforeEach(async () => {
  world = await openBookingWorld();
  ({ book } = world);
  ({ mentee: menteeCookie, mentor: mentorCookie, stranger: strangerCookie } = world.cookies);
});

const ask = (name: string, cookie = "") =>
  world.app.request(`/api/sessions/${name}`, { headers: { cookie } });

const fileOf = async (number: number, cookie: string): Promise<readonly string[]> => {
  const response = await ask(`${ses(number)}.ics`, cookie);
  expect(response.status).toBe(200);
  return (await response.text()).replaceAll("\r\n ", "").split("\r\n");
};

test("both people of a session get its file, the same until something changes", async () => {
  await book(1);
  const first = await ask(`${ses(1)}.ics`, menteeCookie);
  expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8; method=REQUEST");
  expect(first.headers.get("cache-control")).toBe("private, no-store");
  const content = await first.text();
  for (const line of [`UID:${ses(1)}@waymark.example`, "SEQUENCE:0", "DTSTART:20260304T090000Z"]) {
    expect(content.split("\r\n")).toContain(line);
  }
  world.db.clock.advanceMs(3_600_000);
  expect(await (await ask(`${ses(1)}.ics`, mentorCookie)).text()).toBe(content);
});

test("a move and the end keep its id and raise its sequence, and the end takes it out", async () => {
  await book(1);
  const move = { ...change(1), start: addDays(start, 1), timeZone: "Asia/Tokyo" };
  await world.mutate("booking.reschedule", move, menteeCookie);
  expect(await fileOf(1, menteeCookie)).toEqual(
    expect.arrayContaining(["METHOD:REQUEST", "SEQUENCE:1", "DTSTART:20260305T090000Z"]),
  );
  await world.mutate("booking.cancel", change(1, 1), mentorCookie);
  expect(await fileOf(1, menteeCookie)).toEqual(
    expect.arrayContaining([
      "METHOD:CANCEL",
      "STATUS:CANCELLED",
      "SEQUENCE:2",
      `UID:${ses(1)}@waymark.example`,
    ]),
  );
});

test("nobody else gets it, and cannot tell it from one that is not there", async () => {
  await book(1);
  for (const cookie of ["", "waymark=forged"]) {
    const response = await ask(`${ses(1)}.ics`, cookie);
    expect(response.status).toBe(401);
  }
  const names = [`${ses(1)}.ics`, `${ses(9)}.ics`, "ses_1.ics", ses(1), `${ses(1)}.ics.ics`];
  const answers = await Promise.all(
    names.map(async (name) => {
      const response = await ask(name, strangerCookie);
      return [response.status, await response.text()];
    }),
  );
  expect(new Set(answers.map(([status]) => status))).toEqual(new Set([404]));
  expect(new Set(answers.map(([, body]) => body)).size).toBe(1);
});

test("a delegate gets the mentor's, for as long as they are one", async () => {
  await book(1);
  const { delegates, commit, clock } = world.db;
  const named = addDelegate(noDelegates(world.mentor.id), world.stranger.id, clock.now());
  if (!named.ok) throw new Error(named.error.code);
  await commit(delegates.replace(noDelegates(world.mentor.id), named.value), []);
  expect(await fileOf(1, strangerCookie)).toEqual(await fileOf(1, mentorCookie));
  await world.mutate("delegate.remove", { personId: world.stranger.id }, mentorCookie);
  expect((await ask(`${ses(1)}.ics`, strangerCookie)).status).toBe(404);
});

test("a request has none, neither open nor declined: it would tell each the other's address", async () => {
  await book(1, 2);
  expect((await ask(`${ses(1)}.ics`, menteeCookie)).status).toBe(404);
  await world.mutate("booking.decline", change(1), mentorCookie);
  for (const cookie of [menteeCookie, mentorCookie]) {
    expect((await ask(`${ses(1)}.ics`, cookie)).status).toBe(404);
  }
});

test("in a group each mentee's names no other mentee, and who waits has none", async () => {
  const operatorCookie = await world.cookieOf(world.operator);
  const seat = async (cookie: string, number: number) => {
    const input = { ...world.bookInput(number, 4), waitIfFull: true };
    return Booked.parse((await world.mutate("booking.book", input, cookie)).data).sessionId;
  };
  const id = await seat(menteeCookie, 1);
  await seat(strangerCookie, 2);
  await seat(operatorCookie, 3);
  const text = async (cookie: string) =>
    (await (await ask(`${id}.ics`, cookie)).text()).replaceAll("\r\n ", "");
  expect(await text(menteeCookie)).toContain(world.mentee.displayName);
  expect(await text(menteeCookie)).not.toContain(world.stranger.displayName);
  expect(await text(mentorCookie)).not.toContain(world.mentee.displayName);
  expect((await ask(`${id}.ics`, operatorCookie)).status).toBe(404);
});
