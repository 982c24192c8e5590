import { PeopleForAnswer } from "@waymark/contracts/booking";
import { addDelegate, noDelegates } from "@waymark/domain/delegate";
import type { PersonId } from "@waymark/domain/id";
import type { Person } from "@waymark/domain/person";
import { addDays } from "@waymark/domain/time";
import {
  buildAvailability,
  buildIntroduction,
  buildListing,
  buildOffering,
  buildPerson,
  numberedId,
} from "@waymark/testing/build";
import { beforeEach, describe, expect, test } from "vitest";
import { type BookingWorld, change, openBookingWorld, ses, start } from "./open-booking-world.ts";

let world: BookingWorld;
let mentorCookie: string;
let delegateCookie: string;

/** The operator of the world acts for the mentor, whom the mentee was introduced to. */
beforeEach(async () => {
  world = await openBookingWorld();
  mentorCookie = world.cookies.mentor;
  delegateCookie = await world.cookieOf(world.operator);
  const { delegates, commit, clock, introductions } = world.db;
  const named = addDelegate(noDelegates(world.mentor.id), world.operator.id, clock.now());
  if (!named.ok) throw new Error(named.error.code);
  await commit(delegates.replace(noDelegates(world.mentor.id), named.value), []);
  await commit([introductions.insert(accepted(1, world.mentee.id))], []);
});

const accepted = (number: number, menteeId: PersonId) =>
  buildIntroduction(number, { menteeId, status: "accepted", expiresAt: undefined });

const peopleFor = (cookie: string, mentorId = world.mentor.id, cursor?: string) =>
  world.query("booking.peopleFor", { mentorId, ...(cursor !== undefined && { cursor }) }, cookie);

const bookFor = (cookie: string, number: number, more: object = {}) =>
  world.mutate(
    "booking.bookFor",
    {
      sessionId: ses(number),
      mentorId: world.mentor.id,
      menteeId: world.mentee.id,
      offeringId: numberedId("offering", 2),
      start,
      topic: "As we said on the phone",
      ...more,
    },
    cookie,
  );

const namesIn = (data: unknown): readonly string[] =>
  PeopleForAnswer.parse(data).people.map(({ displayName }) => displayName);

describe("whom one may book for", () => {
  test("is who was introduced to that mentor, each once, for the mentor and a delegate alike", async () => {
    const { id } = world.stranger;
    await world.db.commit(
      [
        world.db.introductions.insert(accepted(2, world.mentee.id)),
        world.db.introductions.insert(buildIntroduction(3, { menteeId: id, status: "declined" })),
      ],
      [],
    );
    const { data } = await peopleFor(mentorCookie);
    expect(data).toEqual({
      mentor: { displayName: world.mentor.displayName, timeZone: world.mentor.timeZone },
      listingId: world.listing.id,
      people: [
        {
          personId: world.mentee.id,
          displayName: world.mentee.displayName,
          timeZone: world.mentee.timeZone,
        },
      ],
    });
    expect((await peopleFor(delegateCookie)).data).toEqual(data);
  });

  test("comes page by page, and each of many is there", async () => {
    const many = Array.from({ length: 45 }, (_, place) => buildPerson(100 + place));
    for (const [place, person] of many.entries()) {
      const { persons, introductions, commit } = world.db;
      const introduction = accepted(100 + place, person.id);
      await commit([persons.insert(person), introductions.insert(introduction)], []);
    }
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await peopleFor(mentorCookie, world.mentor.id, cursor);
      names.push(...namesIn(data));
      cursor = PeopleForAnswer.parse(data).nextCursor;
    } while (cursor !== undefined);
    expect(new Set(names)).toEqual(
      new Set([world.mentee, ...many].map(({ displayName }: Person) => displayName)),
    );
  });

  test("is told to nobody who does not act for that mentor, as if there were none", async () => {
    const theirs = await peopleFor(world.cookies.stranger);
    expect(theirs).toMatchObject({ status: 404, code: "booking.not_found" });
    const { id: nobody } = buildPerson(99);
    expect(await peopleFor(world.cookies.stranger, nobody)).toEqual(theirs);
    expect(await peopleFor("")).toMatchObject({ status: 401 });
  });
});

describe("a booking for somebody else", () => {
  test("is settled at once, by the mentor or by a delegate, and the mentee sees it", async () => {
    expect((await bookFor(mentorCookie, 1)).data).toMatchObject({ status: "confirmed" });
    const next = { start: addDays(start, 1) };
    expect((await bookFor(delegateCookie, 2, next)).data).toMatchObject({ status: "confirmed" });
    expect(await world.view(2, world.cookies.mentee)).toMatchObject({
      viewer: "mentee",
      topic: "As we said on the phone",
      can: ["reschedule", "cancel"],
    });
    expect(await world.view(2, delegateCookie)).toMatchObject({ viewer: "delegate" });
  });

  test("is refused for who was not introduced, and to who does not act for the mentor", async () => {
    const menteeId = world.stranger.id;
    expect(await bookFor(mentorCookie, 1, { menteeId })).toMatchObject({
      code: "booking.introduction_required",
    });
    expect(await bookFor(world.cookies.stranger, 1)).toMatchObject({ code: "booking.not_found" });
  });
});

describe("nobody is in two sessions at once", () => {
  test("whoever books for whom: of many at one moment one gets the mentor's time", async () => {
    const { db } = world;
    const others = Array.from({ length: 6 }, (_, place) => buildPerson(50 + place));
    await db.commit(others.map(db.persons.insert), []);
    await db.commit(
      others.map(({ id }, place) => db.introductions.insert(accepted(50 + place, id))),
      [],
    );
    const cookies = await Promise.all(others.map(world.cookieOf));
    const answers = await Promise.all([
      ...others.map(({ id }, place) => bookFor(mentorCookie, 10 + place, { menteeId: id })),
      ...others.map(({ id }, place) => bookFor(delegateCookie, 20 + place, { menteeId: id })),
      ...cookies.map((cookie, place) => world.book(30 + place, 1, cookie, start)),
      world.book(40, 4, world.cookies.stranger, start),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refusals = new Set(answers.map(({ code }) => code).filter((code) => code !== null));
    expect([...refusals].filter((code) => code !== "slot.taken")).toEqual([]);
  });

  test("as mentor and as mentee a person has one time: a session on either side excludes the other", async () => {
    const { db } = world;
    const other = buildPerson(60, { roles: ["mentee", "mentor"] });
    await db.commit(
      [
        db.persons.insert(other),
        ...db.listings.insert(buildListing(60)),
        db.availabilities.insert(buildAvailability(60, { offerings: [buildOffering(2)] })),
        db.introductions.insert(
          buildIntroduction(60, {
            mentorId: other.id,
            menteeId: world.mentor.id,
            status: "accepted",
            expiresAt: undefined,
          }),
        ),
      ],
      [],
    );
    const otherCookie = await world.cookieOf(other);
    const asMentor = () => bookFor(delegateCookie, 1);
    const asMentee = () =>
      bookFor(otherCookie, 2, { mentorId: other.id, menteeId: world.mentor.id });
    const both = await Promise.all([asMentor(), asMentee()]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const [first, second] = both;
    const refused = first?.status === 409 ? first : second;
    expect(["slot.taken", "booking.mentee_busy"]).toContain(refused?.code);
    const won = first?.status === 200 ? 1 : 2;
    const winner = won === 1 ? mentorCookie : otherCookie;
    expect(await world.mutate("booking.cancel", change(won), winner)).toMatchObject({
      status: 200,
    });
    const again = await (won === 1 ? asMentee() : asMentor());
    expect(again).toMatchObject({ status: 200 });
  });

  test("a delegate's move into a time that a mentee took meanwhile is refused, and nothing moved", async () => {
    await bookFor(delegateCookie, 1);
    await world.book(2, 1, world.cookies.stranger, addDays(start, 1));
    const move = { ...change(1), start: addDays(start, 1), timeZone: "UTC" };
    expect(await world.mutate("booking.reschedule", move, delegateCookie)).toMatchObject({
      status: 409,
      code: "slot.taken",
    });
    expect(await world.view(1, delegateCookie)).toMatchObject({ start, revision: 0 });
  });
});
