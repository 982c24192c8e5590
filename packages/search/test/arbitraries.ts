import * as fc from "fast-check";
import type { IndexedListing, Interval } from "../src/listing/index.ts";
import type { Range, SearchQuery, SlotWish } from "../src/query/index.ts";

export const NOW = "2026-03-01T10:07:00.000Z";

const WORDS = [
  "react",
  "reach",
  "raect",
  "typescript",
  "typescrip",
  "leadership",
  "leader",
  "lead",
  "go",
  "c++",
  "c#",
  "größe",
  "Grosse",
  "étude",
  "Ελλάδα",
  "работа",
  "開発",
  "teams",
  "steam",
  "über",
  "node",
  "nodes",
  "ﬁnance",
  "Finance",
  "a",
  "ab",
  "𝒳ray",
  "10x",
] as const;

const word = fc.constantFrom(...WORDS);
const text = (max: number): fc.Arbitrary<string> =>
  fc.array(word, { maxLength: max }).map((words) => words.join(" "));
const values = <T extends string>(all: readonly T[], max: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...all), { maxLength: max });

const SKILLS = ["react", "typescript", "leadership", "go", "c++", "team lead"] as const;
const INDUSTRIES = ["software", "fintech", "health"] as const;
const FUNCTIONS = ["engineering", "design"] as const;
const SENIORITIES = ["junior", "senior", "lead"] as const;
const LANGUAGES = ["en", "de", "el"] as const;
const COUNTRIES = ["DE", "US"] as const;
const ZONES = ["Europe/Berlin", "America/New_York"] as const;

const DAY_MINUTES = 24 * 60;
const start = Date.parse("2026-03-01T00:00:00.000Z");
const instant = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();

/** Intervals that start on marks, beside them, in the past, touch and overlap each other. */
const interval: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 300 }).map((n) => n * 15),
      fc.nat(3 * DAY_MINUTES),
    ),
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(15, 30, 60, 90) },
      { weight: 6, arbitrary: fc.nat(400) },
      // Longer than the order by start holds.
      { weight: 1, arbitrary: fc.integer({ min: 4000, max: 6000 }) },
    ),
  )
  .map(([from, length]) => ({ start: instant(from), end: instant(from + length) }));

const listing = (id: fc.Arbitrary<string>): fc.Arbitrary<IndexedListing> =>
  fc.record({
    id,
    name: text(2),
    headline: text(4),
    story: text(12),
    skills: fc.array(fc.constantFrom(...SKILLS), { maxLength: 3 }),
    industry: fc.constantFrom(...INDUSTRIES),
    function: fc.constantFrom(...FUNCTIONS),
    seniority: fc.constantFrom(...SENIORITIES),
    company: text(2),
    languages: fc.array(fc.constantFrom(...LANGUAGES), { maxLength: 2 }),
    country: fc.constantFrom(...COUNTRIES),
    timeZone: fc.constantFrom(...ZONES),
    priceCents: fc.constantFrom(0, 100, 5000),
    rating: fc.constantFrom(3, 4.5, 4.7, 5),
    reviews: fc.nat(30),
    publishedAt: fc.nat(2).map((day) => `2026-01-0${day + 1}T10:00:00Z`),
    freeSlots: fc.array(interval, { maxLength: 4 }),
  });

const listingId = fc.nat(60).map((n) => `lst_${n}`);

export const listings: fc.Arbitrary<IndexedListing[]> = fc.uniqueArray(listing(listingId), {
  maxLength: 40,
  selector: ({ id }) => id,
});

export const anyListing = listing(listingId);

const bounds = (values: fc.Arbitrary<number>): fc.Arbitrary<Range> =>
  fc.record({ min: values, max: values }, { requiredKeys: [] });

const wish: fc.Arbitrary<SlotWish> = fc.record(
  {
    from: fc.nat(2 * DAY_MINUTES).map(instant),
    to: fc.nat(4 * DAY_MINUTES).map(instant),
    minutes: fc.constantFrom(15, 20, 30, 60, 75),
    within: fc.array(interval, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

/** Most queries have none of these, or hardly any would find a thing. */
const numbers: fc.Arbitrary<Partial<SearchQuery>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        priceCents: bounds(fc.constantFrom(0, 1, 100, 4999, 5000)),
        rating: bounds(fc.constantFrom(0, 3, 4.5, 4.6, 4.7, 5)),
        reviews: bounds(fc.nat(30)),
        publishedFrom: fc.nat(3).map((day) => `2026-01-0${day + 1}T10:00:00Z`),
        publishedTo: fc.nat(3).map((day) => `2026-01-0${day + 1}T10:00:00Z`),
      },
      { requiredKeys: [] },
    ),
  },
);

const plainQuery: fc.Arbitrary<SearchQuery> = fc.record(
  {
    now: fc.constant(NOW),
    text: text(2).chain((whole) =>
      fc.nat(whole.length).map((cut) => whole.slice(0, Math.max(2, whole.length - cut))),
    ),
    prefix: fc.boolean(),
    facets: fc.record(
      {
        skill: values(SKILLS, 2),
        industry: values(INDUSTRIES, 2),
        function: values(FUNCTIONS, 1),
        seniority: values(SENIORITIES, 2),
        language: values(LANGUAGES, 2),
        country: values([...COUNTRIES, "XX"], 1),
        price: values(["free", "paid"], 1),
        zone: values([...ZONES, "Etc/UTC"], 2),
        time: values(["left", "none"], 1),
      },
      { requiredKeys: [] },
    ),
    slots: wish,
    viewer: fc.record(
      {
        likeness: fc.constantFrom(-1, 0, 0.3, 1),
        skills: values(SKILLS, 3),
        languages: values(LANGUAGES, 2),
        industry: fc.constantFrom(...INDUSTRIES),
        country: fc.constantFrom(...COUNTRIES),
      },
      { requiredKeys: ["likeness"] },
    ),
    sort: fc.constantFrom("relevance", "nextSlot", "rating", "newest"),
    limit: fc.constantFrom(3, 10, 100),
  },
  { requiredKeys: ["now"] },
);

export const query: fc.Arbitrary<SearchQuery> = fc
  .tuple(plainQuery, numbers)
  .map(([plain, bounded]) => ({ ...plain, ...bounded }));
