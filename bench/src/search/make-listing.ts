import type { IndexedListing, Interval } from "@waymark/search/listing";
import {
  COMPANIES,
  COUNTRIES,
  FAMILY_NAMES,
  FUNCTIONS,
  GIVEN_NAMES,
  INDUSTRIES,
  LANGUAGES,
  SENIORITIES,
  SKILLS,
  STORY_WORDS,
} from "./lexicon.ts";
import { createRandom, type Random } from "./random.ts";

/** The instant at which the generated world stands still. */
export const WORLD_NOW = "2026-03-01T00:00:00.000Z";

const HOUR_MS = 3_600_000;
const QUARTER_MS = 900_000;
const HORIZON_DAYS = 28;

const some = (random: Random, values: readonly string[], count: number): readonly string[] => {
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(values[random.zipf(values.length, 8)] ?? "");
  return [...chosen];
};

const sentence = (random: Random, count: number): string =>
  Array.from({ length: count }, () => STORY_WORDS[random.zipf(STORY_WORDS.length)] ?? "").join(" ");

/** Two or three weekdays with one range each, over four weeks, some already booked. */
const freeSlots = (random: Random): readonly Interval[] => {
  if (random.below(12) === 0) return [];
  const days = new Set(Array.from({ length: 2 + random.below(3) }, () => random.below(7)));
  const slots: Interval[] = [];
  const from = Date.parse(WORLD_NOW);
  const opens = 6 + random.below(12);
  for (let day = 0; day < HORIZON_DAYS; day++) {
    if (!days.has(day % 7) || random.below(5) === 0) continue;
    const start = from + (day * 24 + opens) * HOUR_MS + random.below(4) * QUARTER_MS;
    const end = start + (2 + random.below(14)) * QUARTER_MS;
    slots.push({ start: new Date(start).toISOString(), end: new Date(end).toISOString() });
  }
  return slots;
};

/** The listing with this number: the same whenever and in whatever order it is asked for. */
export const makeListing = (number: number): IndexedListing => {
  const random = createRandom(number * 2_654_435_761 + 17);
  const [country, timeZone] = COUNTRIES[random.zipf(COUNTRIES.length, 4)] ?? COUNTRIES[0];
  const skills = some(random, SKILLS, 3 + random.below(5));
  const work = FUNCTIONS[random.zipf(FUNCTIONS.length, 4)] ?? "engineering";
  const seniority = random.pick(SENIORITIES);
  const company = COMPANIES[random.zipf(COMPANIES.length)] ?? "";
  const days = random.below(900);
  return {
    id: `lst_${String(number).padStart(7, "0")}`,
    name: `${GIVEN_NAMES[random.below(GIVEN_NAMES.length)] ?? ""} ${FAMILY_NAMES[random.below(FAMILY_NAMES.length)] ?? ""}`,
    headline: `${seniority} ${work}, ${skills[0] ?? ""} ${sentence(random, 3)}`,
    story: sentence(random, 30 + random.below(45)),
    skills,
    industry: INDUSTRIES[random.zipf(INDUSTRIES.length, 4)] ?? "software",
    function: work,
    seniority,
    company,
    languages: some(random, LANGUAGES, 1 + random.below(3)),
    country,
    timeZone,
    priceCents: random.below(3) === 0 ? 0 : 1000 * (1 + random.below(20)),
    rating: (30 + random.below(21)) / 10,
    reviews: random.zipf(200),
    publishedAt: new Date(Date.parse(WORLD_NOW) - days * 24 * HOUR_MS).toISOString(),
    freeSlots: freeSlots(random),
  };
};

/** Listings made anew on every walk, so that a million of them need no memory. */
export const makeListings = (count: number): Iterable<IndexedListing> => ({
  *[Symbol.iterator]() {
    for (let number = 0; number < count; number++) yield makeListing(number);
  },
});
