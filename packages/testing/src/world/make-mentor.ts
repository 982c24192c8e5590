import { Listing, type Seniority } from "@waymark/domain/listing";
import { Person } from "@waymark/domain/person";
import { addDays, Instant } from "@waymark/domain/time";
import { type Random, seededRandom } from "../random/index.ts";
import { styleTags } from "./common-sentences.ts";
import { industries } from "./industries.ts";
import { worldListingId, worldPersonId } from "./make-ids.ts";
import { makeTexts } from "./make-texts.ts";
import { makeName } from "./place/make-name.ts";
import type { Place } from "./place/place.ts";
import { places } from "./place/places.ts";
import type { Trade } from "./trade/trade.ts";
import { trades } from "./trade/trades.ts";

export type Mentor = { readonly person: Person; readonly listing: Listing };

/** The first mentors of every world came on that day, later ones up to two years after. */
const opening = Instant.parse("2024-09-02T08:00:00.000Z");

const seniorities: readonly Seniority[] = [
  "junior",
  "mid",
  "mid",
  "mid",
  "senior",
  "senior",
  "senior",
  "senior",
  "lead",
  "lead",
  "lead",
  "executive",
];

const widelySpoken = ["en", "en", "en", "es", "fr", "ar", "pt", "de"];

const pickLanguages = (random: Random, place: Place): readonly string[] => {
  const own = place.languages.filter((_, at) => at === 0 || random.chance(0.5));
  const learned = [
    ...(random.chance(0.85) ? ["en"] : []),
    ...(random.chance(0.3) ? [random.pick(widelySpoken)] : []),
  ];
  return [...new Set([...own, ...learned])];
};

const pickSkills = (random: Random, trade: Trade): readonly string[] => {
  const own = random.pickSome(trade.skills, 3 + random.integer(4));
  const other = random.chance(0.4) ? [random.pick(random.pick(trades).skills)] : [];
  return [...new Set([...own, ...other])];
};

const freeSlug = (wanted: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug)) return slug;
  }
};

/**
 * The mentor of that number, the same one in every world in which the mentors before are the same.
 *
 * @param taken slugs of the mentors before
 */
export const makeMentor = (number: number, taken: ReadonlySet<string>): Mentor => {
  const random = seededRandom(number);
  const place = random.pick(places);
  const trade = random.pick(trades);
  const name = makeName(random, place);
  const industry = random.pick(
    industries.filter(({ name }) => trade.industries?.includes(name) ?? true),
  );
  const seniority = random.pick(seniorities);
  const skills = pickSkills(random, trade);
  const slug = freeSlug(name.slug, taken);
  const joinedAt = addDays(opening, random.integer(730));
  const person = Person.parse({
    id: worldPersonId("mentor", number),
    emailAddress: `${slug}@mentors.waymark.example`,
    displayName: name.displayName,
    timeZone: random.pick(place.timeZones),
    roles: random.chance(0.2) ? ["mentee", "mentor"] : ["mentor"],
    adultConfirmedAt: joinedAt,
    wantsReminders: true,
    createdAt: joinedAt,
    revision: 1,
  });
  const listing = Listing.parse({
    id: worldListingId(number),
    mentorId: person.id,
    slug,
    displayName: person.displayName,
    ...makeTexts(random, { trade, industry, seniority, skills }),
    skills,
    styleTags: random.pickSome(styleTags, 1 + random.integer(3)),
    industry: industry.name,
    function: trade.function,
    seniority,
    languages: pickLanguages(random, place),
    country: place.country,
    timeZone: person.timeZone,
    status: "published",
    openRequestLimit: 2 + random.integer(5),
    publishedAt: addDays(joinedAt, 1 + random.integer(10)),
    revision: 1,
  });
  return { person, listing };
};
