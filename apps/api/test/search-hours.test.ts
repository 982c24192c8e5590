import { SearchAnswer } from "@waymark/contracts/listing";
import { buildAvailability, buildListing, buildPerson } from "@waymark/testing/build";
import { beforeAll, expect, test } from "vitest";
import { openWorld, type OtherMentor, type World } from "./harness.ts";

const workdays = (start: string, end: string) => {
  const hours = [{ start, end }];
  return { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };
};

const mentorOf = (number: number, displayName: string, schedule: object): OtherMentor => {
  const person = buildPerson(number, { displayName, roles: ["mentor"] });
  return {
    person,
    listing: buildListing(number, { displayName, mentorId: person.id }),
    availability: buildAvailability(number, { schedule }),
  };
};

// Evenings of Tokyo are 09:00 to 11:00 in UTC; Berlin sets its clocks on 29 March.
const evenings = { timeZone: "Asia/Tokyo", weeklyHours: workdays("18:00", "20:00") };
const before = { from: "2026-03-01T15:00:00.000Z", to: "2026-03-28T15:00:00.000Z" };
const after = { from: "2026-03-29T15:00:00.000Z", to: "2026-04-26T15:00:00.000Z" };

let world: World;

beforeAll(async () => {
  world = await openWorld({
    others: [
      mentorOf(11, "Until the clocks change", { weeklyHours: workdays("10:00", "11:00") }),
      mentorOf(12, "On both sides", { weeklyHours: workdays("11:00", "12:00") }),
      mentorOf(13, "All day long", { weeklyHours: workdays("09:00", "17:00") }),
      mentorOf(14, "At night", { timeZone: "America/New_York" }),
      mentorOf(15, "Half an hour", { weeklyHours: workdays("10:30", "11:00") }),
    ],
  });
});

const search = async (slots: object, more: object = {}) =>
  SearchAnswer.parse((await world.query("listing.search", { slots, ...more })).data);

const found = async (slots: object) =>
  (await search({ minutes: 60, hours: evenings, ...slots })).hits
    .map(({ displayName, commonMinutesPerWeek }) => `${displayName}: ${commonMinutesPerWeek}`)
    .toSorted();

test("who has time on my evenings is found with the hours in common, and nobody else", async () => {
  expect(await found({})).toEqual([
    "All day long: 600",
    "On both sides: 300",
    "Until the clocks change: 300",
  ]);
});

test("a change of the mentor's clocks moves their hours out of mine, or leaves them in", async () => {
  expect(await found(before)).toEqual([
    expect.stringMatching(/^All day long/),
    expect.stringMatching(/^On both sides/),
    expect.stringMatching(/^Until the clocks change/),
  ]);
  expect(await found(after)).toEqual(["All day long: 600", "On both sides: 300"]);
});

test("each hit shows its next three times, all of them inside my hours", async () => {
  const { hits } = await search({ minutes: 60, hours: evenings }, { sort: "nextSlot" });
  const slots = Object.fromEntries(hits.map((hit) => [hit.displayName, hit.nextSlots]));
  expect(slots["Until the clocks change"]).toEqual([
    "2026-03-02T09:00:00.000Z",
    "2026-03-03T09:00:00.000Z",
    "2026-03-04T09:00:00.000Z",
  ]);
  expect(slots["All day long"]).toEqual([
    "2026-03-02T09:00:00.000Z",
    "2026-03-02T10:00:00.000Z",
    "2026-03-03T09:00:00.000Z",
  ]);
});

test("a shorter wish does not find who offers nothing that short, but in time that is long enough", async () => {
  const names = (await search({ minutes: 30, hours: evenings })).hits.map((hit) => hit.displayName);
  expect(names).not.toContain("Half an hour");
  expect(names).toContain("On both sides");
});

test("hours that nobody shares lead on to a search that does without", async () => {
  const nights = {
    timeZone: "Asia/Tokyo",
    weeklyHours: { sun: [{ start: "02:00", end: "03:00" }] },
  };
  const answer = await search({ minutes: 60, hours: nights });
  expect(answer).toMatchObject({
    total: 0,
    isAnybodyRated: false,
    suggestion: { nearest: { withoutLimits: ["slots"], total: 6 } },
  });
});
