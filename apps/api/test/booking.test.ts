import { addDays, addMinutes, Instant } from "@waymark/domain/time";
import { buildIntroduction } from "@waymark/testing/build";
import { beforeEach, describe, expect, test } from "vitest";
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

describe("booking", () => {
  test("what is listed is booked, and both see it in the zones that they were shown", async () => {
    expect(await book(1)).toMatchObject({
      status: 200,
      data: { sessionId: ses(1), status: "confirmed", revision: 0 },
    });
    const seen = await view(1, menteeCookie);
    expect(seen).toMatchObject({
      viewer: "mentee",
      start,
      meetingUrl: "https://meet.example/secret-room",
      mentor: { shown: { timeZone: "Europe/Berlin", time: "10:00", utcOffsetMinutes: 60 } },
      mentee: { shown: { timeZone: "Asia/Tokyo", time: "18:00", utcOffsetMinutes: 540 } },
      can: ["reschedule", "cancel"],
    });
    expect(await view(1, mentorCookie)).toMatchObject({ viewer: "mentor", can: seen.can });
  });

  test("the same form again gets the first answer, and other content under its id is refused", async () => {
    const first = await book(1);
    expect(await book(1)).toEqual(first);
    const other = await world.mutate(
      "booking.book",
      { ...world.bookInput(1), topic: "Something else" },
      menteeCookie,
    );
    expect(other).toMatchObject({ status: 409, code: "booking.id_taken" });
    expect(await book(1, 1, strangerCookie, addMinutes(start, 120))).toMatchObject({
      code: "booking.id_taken",
    });
  });

  test("a time that is taken is refused with the nearest that are not, which can be booked", async () => {
    await book(1);
    const taken = await book(2, 1, strangerCookie);
    expect(taken).toMatchObject({ status: 409, code: "slot.taken" });
    const { alternatives = [], hiddenBy } = refusalOf(taken);
    expect(hiddenBy).toBe(undefined);
    expect(alternatives).toHaveLength(6);
    const [nearest = ""] = alternatives;
    expect(await book(3, 1, strangerCookie, Instant.parse(nearest))).toMatchObject({ status: 200 });
  });

  test("a start that no rule offers is refused with the rules that hide it", async () => {
    const night = Instant.parse("2026-03-04T02:00:00.000Z");
    const hidden = await book(1, 1, menteeCookie, night);
    expect(hidden).toMatchObject({ status: 422, code: "slot.not_offered" });
    expect(refusalOf(hidden).hiddenBy).toEqual([
      { code: "slot.outside_hours", date: "2026-03-04", time: "03:00", overridden: false },
    ]);
    const past = await book(1, 1, menteeCookie, addDays(start, -7));
    expect(refusalOf(past).hiddenBy?.map(({ code }) => code)).toEqual(["slot.in_past"]);
    const offGrid = await book(1, 1, menteeCookie, addMinutes(start, 20));
    expect(refusalOf(offGrid).hiddenBy?.map(({ code }) => code)).toEqual(["slot.off_grid"]);
  });

  test("one's own times, and an offer for people whom the mentor knows, are refused", async () => {
    expect(await book(1, 1, mentorCookie)).toMatchObject({ code: "booking.to_oneself" });
    expect(await book(1, 3)).toMatchObject({ status: 403, code: "booking.introduction_required" });
    const introduction = buildIntroduction(1, { status: "accepted", expiresAt: undefined });
    await world.db.commit([world.db.introductions.insert(introduction)], []);
    expect(await book(1, 3)).toMatchObject({ status: 200 });
  });

  test("a sixth booking ahead with one mentor is refused", async () => {
    for (let hour = 0; hour < 5; hour += 1) {
      const at = addDays(start, [0, 1, 5, 6, 7][hour] ?? 0);
      expect(await book(hour + 1, 1, menteeCookie, at)).toMatchObject({ status: 200 });
    }
    const sixth = await book(6, 1, menteeCookie, addDays(start, 8));
    expect(sixth).toMatchObject({ status: 409, code: "booking.mentee_at_limit" });
  });
});

describe("a stranger", () => {
  test("gets the same answer for a booking of others as for none, whatever is tried", async () => {
    await book(1);
    const tries: readonly (readonly [string, object])[] = [
      ["booking.reschedule", { start: addDays(start, 1), timeZone: "UTC" }],
      ["booking.cancel", {}],
      ["booking.accept", {}],
      ["booking.decline", {}],
    ];
    for (const [path, more] of tries) {
      const [theirs, none] = await Promise.all(
        [1, 9].map((number) => world.mutate(path, { ...change(number), ...more }, strangerCookie)),
      );
      expect(theirs).toMatchObject({ status: 404, code: "booking.not_found" });
      expect(theirs).toEqual(none);
    }
    const [theirs, none] = await Promise.all(
      [1, 9].map((number) =>
        world.query("booking.get", { sessionId: ses(number) }, strangerCookie),
      ),
    );
    expect(theirs).toEqual(none);
    expect(await view(1, menteeCookie)).toMatchObject({ status: "confirmed", revision: 0 });
  });

  test("may not book for others, and nobody at all without signing in", async () => {
    const { listingId: _listing, timeZone: _zone, ...input } = world.bookInput(1);
    const people = { mentorId: world.mentor.id, menteeId: world.mentee.id };
    const bookFor = (cookie: string) =>
      world.mutate("booking.bookFor", { ...input, ...people }, cookie);
    expect(await bookFor(strangerCookie)).toMatchObject({ code: "booking.not_found" });
    expect(await bookFor(mentorCookie)).toMatchObject({ code: "booking.introduction_required" });
    const introduction = buildIntroduction(1, { status: "accepted", expiresAt: undefined });
    await world.db.commit([world.db.introductions.insert(introduction)], []);
    expect(await bookFor(mentorCookie)).toMatchObject({ data: { status: "confirmed" } });
    expect(await bookFor("")).toMatchObject({ status: 401, code: "sign_in.required" });
  });
});

describe("a hold", () => {
  test("keeps a time from others until it is booked, given back or over", async () => {
    const { topic: _topic, timeZone: _zone, ...wanted } = world.bookInput(1);
    expect(await world.mutate("booking.hold", wanted, menteeCookie)).toMatchObject({
      data: { heldUntil: addMinutes(world.db.clock.now(), 10) },
    });
    expect(await book(2, 1, strangerCookie)).toMatchObject({ code: "slot.taken" });
    await world.mutate("booking.releaseHold", { sessionId: ses(1) }, menteeCookie);
    const theirs = { ...wanted, sessionId: ses(2) };
    expect(await world.mutate("booking.hold", theirs, strangerCookie)).toMatchObject({
      status: 200,
    });
    expect(await book(1)).toMatchObject({ code: "slot.taken" });
    world.db.clock.advanceMs(600_000);
    expect(await book(1)).toMatchObject({ status: 200 });
    expect(await book(2, 1, strangerCookie)).toMatchObject({ code: "slot.taken" });
  });
});
