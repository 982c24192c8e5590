import type { SearchQuery } from "@waymark/search/query";
import { COUNTRIES, FUNCTIONS, INDUSTRIES, LANGUAGES, SENIORITIES, SKILLS } from "./lexicon.ts";
import { makeListing, WORLD_NOW } from "./make-listing.ts";
import { misspell } from "./misspell.ts";
import { createRandom } from "./random.ts";

export type HostileKind = {
  readonly name: string;
  readonly queries: readonly SearchQuery[];
  /** Whether help out of the empty result is asked for, too. */
  readonly suggest: boolean;
};

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyzåéñöøß0123456789+#");
const MOST_WORDS = 64;
const MOST_CHARACTERS = 4096;
const MOST_VALUES = 1000;
const MOST_INTERVALS = 10_000;
const SAMPLES = 10;
const QUARTER_MS = 900_000;

const kind = (
  name: string,
  asked: readonly Omit<SearchQuery, "now">[],
  suggest = false,
): HostileKind => ({
  name,
  queries: asked.map((query) => ({ ...query, now: WORLD_NOW })),
  suggest,
});

const fill = (part: string): string =>
  part.repeat(Math.ceil(MOST_CHARACTERS / part.length)).slice(0, MOST_CHARACTERS);

const padded = (values: readonly string[]): readonly string[] => [
  ...values,
  ...Array.from({ length: MOST_VALUES - values.length }, (_, i) => `no such value ${i}`),
];

/** Queries that a person would not ask: each must be answered soon or refused with a code. */
export const makeHostileQueries = (listings: number): readonly HostileKind[] => {
  const random = createRandom(815);
  const texts = Array.from({ length: 400 }, () => makeListing(random.below(listings)).story);
  const words = [...new Set(texts.join(" ").split(" "))].filter((word) => word.length >= 4);
  const pick = (count: number): readonly string[] => {
    const from = random.below(words.length - count);
    return words.slice(from, from + count);
  };
  const sample = <T>(make: () => T): readonly T[] => Array.from({ length: SAMPLES }, make);
  const frequent = ["and", "the", "with", "people", "advanced", "applied", "lead", "senior"];
  const everyFacet = {
    skill: padded(SKILLS),
    industry: padded(INDUSTRIES),
    function: padded(FUNCTIONS),
    seniority: padded(SENIORITIES),
    language: padded(LANGUAGES),
    country: padded(COUNTRIES.map(([country]) => country)),
    zone: padded(COUNTRIES.map(([, zone]) => zone)),
  };
  const from = Date.parse(WORLD_NOW);
  const within = Array.from({ length: MOST_INTERVALS }, (_, i) => ({
    start: new Date(from + i * QUARTER_MS).toISOString(),
    end: new Date(from + (i + 3) * QUARTER_MS).toISOString(),
  }));
  return [
    kind("10,000 words", [{ text: "word ".repeat(10_000) }]),
    kind("65 different words", [{ text: pick(65).join(" ") }]),
    kind(
      "4,096 characters of patterns",
      ["(a+)+$", ".*", "[^a-z", "\\", "%_'", "\u0000"].map((part) => ({ text: fill(part) })),
    ),
    kind("4,096 lone surrogates", [{ text: fill("\ud800") }, { text: fill("a\udfff") }]),
    kind("one word of 4,096 letters", [{ text: fill("a") }, { text: fill("\u{1d4b3}") }]),
    kind(
      "64 different words with a typo each",
      sample(() => ({
        text: pick(MOST_WORDS)
          .map((word) => misspell(random, [word]).join(""))
          .join(" "),
      })),
    ),
    kind(
      "64 different rare words",
      sample(() => ({ text: pick(MOST_WORDS).join(" ") })),
    ),
    kind(
      "64 words that nobody has, and help",
      [{ text: Array.from({ length: MOST_WORDS }, (_, i) => `xqzvkjw${i}yh`).join(" ") }],
      true,
    ),
    kind(
      "a typo that many words are near to",
      ["aaaa", "taaa", "stat", "senmorxx", "terterte"].map((text) => ({ text })),
    ),
    kind("the most frequent words at once", [{ text: frequent.join(" ") }]),
    kind(
      "a beginning of one letter",
      LETTERS.map((text) => ({ text, prefix: true })),
    ),
    kind(
      "a beginning of one letter behind frequent words",
      LETTERS.map((text) => ({ text: `with ${text}`, prefix: true })),
    ),
    kind("1,000 values of seven facets", [
      { facets: everyFacet },
      { facets: everyFacet, text: "with", sort: "nextSlot" },
    ]),
    kind("1,001 values", [{ facets: { skill: [...everyFacet.skill, "one more"] } }]),
    kind("10,000 intervals", [
      { slots: { within } },
      { slots: { within }, text: "with", sort: "nextSlot" },
    ]),
    kind("10,001 intervals", [{ slots: { within: [...within, ...within.slice(0, 1)] } }]),
    kind("every number bounded", [
      {
        priceCents: { min: 0, max: 1e9 },
        rating: { min: 0 },
        reviews: { min: 0 },
        publishedFrom: "2000-01-01T00:00:00Z",
        slots: {},
      },
    ]),
    kind("a page of 1,000 explained", [{ limit: 1000, explain: true, text: "with" }]),
    kind("a page of 1,001 explained", [{ limit: 1001, explain: true }]),
    kind("a viewer with 1,000 skills", [
      { viewer: { likeness: 1, skills: everyFacet.skill }, text: "with" },
      { viewer: { likeness: -1, skills: everyFacet.skill } },
    ]),
    kind("a viewer with 1,001 skills", [
      { viewer: { likeness: 1, skills: [...everyFacet.skill, "one more"] } },
    ]),
  ];
};
