import { IntroductionRequest, mayBeSent, requestChecks } from "@waymark/domain/introduction";
import { LocalDate } from "@waymark/domain/availability";
import {
  compileRules,
  createZones,
  intlOffsetAt,
  minuteWindow,
  nextFreeSlot,
} from "@waymark/domain/slot";
import { addDays, Instant } from "@waymark/domain/time";
import { makeAvailability, makeWorld } from "@waymark/testing/world";
import { describe, expect, test } from "vitest";
import { requestStories } from "../../src/world/request-story.ts";

const large = makeWorld("large");
const small = makeWorld("small");
const listings = large.mentors.map(({ listing }) => listing);
const distinct = (values: readonly unknown[]): number => new Set(values).size;

test("a world is the same every time it is made", () => {
  expect(makeWorld("small")).toEqual(small);
});

test("the small world is the beginning of the large one", () => {
  expect(large.mentors.slice(0, 50)).toEqual(small.mentors);
  expect(large.mentees.slice(0, 12)).toEqual(small.mentees);
  expect([small.mentors.length, large.mentors.length]).toEqual([50, 2_000]);
});

test("ids, addresses and slugs are unique", () => {
  const people = [large.operator, ...large.mentees, ...large.mentors.map(({ person }) => person)];
  expect(distinct(people.map(({ id }) => id))).toBe(people.length);
  expect(distinct(people.map(({ emailAddress }) => emailAddress))).toBe(people.length);
  expect(distinct(listings.map(({ slug }) => slug))).toBe(listings.length);
});

test("nobody has an address that mail could reach", () => {
  const people = [large.operator, ...large.mentees, ...large.mentors.map(({ person }) => person)];
  const reachable = people.filter(({ emailAddress }) => !emailAddress.endsWith("waymark.example"));
  expect(reachable).toEqual([]);
});

describe("the large world", () => {
  test.each([
    ["skills", distinct(listings.flatMap(({ skills }) => skills)), 80],
    ["industries", distinct(listings.map(({ industry }) => industry)), 12],
    ["functions", distinct(listings.map((listing) => listing.function)), 12],
    ["countries", distinct(listings.map(({ country }) => country)), 25],
    ["time zones", distinct(listings.map(({ timeZone }) => timeZone)), 30],
    ["languages", distinct(listings.flatMap(({ languages }) => languages)), 25],
    ["stories", distinct(listings.map(({ story }) => story)), 1_900],
    ["headlines", distinct(listings.map(({ headline }) => headline)), 1_000],
  ])("has many different %s", (_what, count, atLeast) => {
    expect(count).toBeGreaterThanOrEqual(atLeast);
  });

  test.each([
    "Latin",
    "Cyrillic",
    "Greek",
    "Arabic",
    "Hebrew",
    "Georgian",
    "Devanagari",
    "Tamil",
    "Bengali",
    "Thai",
    "Han",
    "Hiragana",
    "Katakana",
    "Hangul",
    "Ethiopic",
  ])("has names in %s script", (script) => {
    const letters = new RegExp(`\\p{Script=${script}}`, "u");
    expect(listings.some(({ displayName }) => letters.test(displayName))).toBe(true);
  });

  test("leaves no gap of a sentence unfilled", () => {
    const gaps = listings.filter(({ headline, story }) => /[{}]|undefined/.test(headline + story));
    expect(gaps).toEqual([]);
  });
});

describe("hours of the large world", () => {
  const now = Instant.parse("2026-03-02T09:00:00.000Z");
  const today = LocalDate.parse("2026-03-02");
  const made = large.mentors.map((mentor, number) => makeAvailability(mentor, number, today));
  const zones = createZones(intlOffsetAt());
  const window = minuteWindow(now, addDays(now, 28));

  test("are the same every time they are made", () => {
    const again = large.mentors.map((mentor, number) => makeAvailability(mentor, number, today));
    expect(again).toEqual(made);
  });

  test("give nearly every mentor who is not paused a free start in four weeks", () => {
    const accepting = made.filter(({ schedule }) => schedule.accepting);
    const withTime = accepting.filter(({ schedule, offerings: [first] }) => {
      const session = {
        durationMinutes: first?.durationMinutes ?? 0,
        stepMinutes: first?.stepMinutes ?? 0,
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: schedule.breakMinutes,
      };
      const request = { schedule, session, busy: [], closedDates: [], now };
      return nextFreeSlot(compileRules(request, zones), zones, window) !== undefined;
    });
    expect(accepting.length).toBeGreaterThan(1_800);
    expect(withTime.length / accepting.length).toBeGreaterThan(0.98);
    expect(made[0]?.schedule.accepting).toBe(true);
  });

  test.each([
    ["pauses", made.filter(({ schedule }) => !schedule.accepting)],
    ["dates off", made.filter(({ schedule }) => schedule.dateOverrides.length > 4)],
    ["monthly budgets", made.filter(({ schedule }) => schedule.monthlyBudgetMinutes !== null)],
    ["groups", made.filter(({ offerings }) => offerings.some(({ kind }) => kind === "group"))],
    [
      "mentors who accept each booking",
      made.filter(({ offerings }) => offerings.some(({ approval }) => approval === "mentor")),
    ],
  ])("have many %s", (_what, found) => {
    expect(found.length).toBeGreaterThan(50);
  });
});

test("each seeded request passes the checks that the product asks of everybody", () => {
  for (const { goal, whyYou, ask, mentor } of requestStories(small)) {
    const request = IntroductionRequest.parse({ goal, whyYou, ask, proposedTimes: [] });
    expect(mayBeSent(requestChecks(request, mentor.listing))).toBe(true);
  }
});
