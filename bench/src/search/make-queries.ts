import { query, type SearchQuery } from "@waymark/search/query";
import type { SearchIndex } from "@waymark/search/snapshot";
import { type BenchQuery, type Kind, KINDS } from "./bench-query.ts";
import { COUNTRIES, FUNCTIONS, INDUSTRIES, LANGUAGES, SENIORITIES, SKILLS } from "./lexicon.ts";
import { makeListing, WORLD_NOW } from "./make-listing.ts";
import { misspell } from "./misspell.ts";
import { createRandom, type Random } from "./random.ts";

const DAY_MS = 86_400_000;
const RECALL_AT = 20;

const splitPlain = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}+#]+/u);

/** Words of one listing as a person would remember them: a skill, the name, the company, the story. */
const remembered = (random: Random, listings: number, count: number): readonly string[] => {
  const listing = makeListing(random.below(listings));
  const sources = [listing.skills.join(" "), listing.headline, listing.name, listing.company];
  const pool = [...sources, listing.story].map((text) =>
    splitPlain(text).filter((word) => Array.from(word).length >= 4),
  );
  const words = Array.from({ length: count }, (_, i) => {
    const from = pool[i === 0 ? random.below(5) : random.below(2)] ?? [];
    return from[random.below(from.length)] ?? "";
  });
  return words.filter((word) => word !== "");
};

const facets = (random: Random): NonNullable<SearchQuery["facets"]> => {
  const choices: NonNullable<SearchQuery["facets"]>[] = [
    { skill: [SKILLS[random.zipf(SKILLS.length, 8)] ?? ""] },
    { industry: [random.pick(INDUSTRIES)] },
    { function: [random.pick(FUNCTIONS)] },
    { seniority: random.below(2) === 0 ? ["senior", "lead"] : [random.pick(SENIORITIES)] },
    { language: [LANGUAGES[random.zipf(LANGUAGES.length)] ?? "en"] },
    { country: [COUNTRIES[random.zipf(COUNTRIES.length)]?.[0] ?? "DE"] },
    { price: ["free"] },
  ];
  const first = choices[random.below(choices.length)];
  return random.below(2) === 0 ? { ...first } : { ...first, ...choices[random.below(7)] };
};

/** Some evenings of one viewer, an hour wanted within a week or two. */
const slots = (random: Random): NonNullable<SearchQuery["slots"]> => {
  const from = Date.parse(WORLD_NOW) + random.below(14) * DAY_MS;
  const days = 7 + random.below(8);
  const opens = 6 + random.below(14);
  const within = Array.from({ length: days }, (_, day) => ({
    start: new Date(from + day * DAY_MS + opens * 3_600_000).toISOString(),
    end: new Date(from + day * DAY_MS + (opens + 3) * 3_600_000).toISOString(),
  })).filter(() => random.below(2) === 0);
  const to = new Date(from + days * DAY_MS).toISOString();
  return { from: new Date(from).toISOString(), to, minutes: random.pick([30, 60, 90]), within };
};

const cut = (random: Random, word: string): string => {
  const letters = Array.from(word);
  return letters.slice(0, Math.max(2, 2 + random.below(letters.length - 2))).join("");
};

const ofKind = (kind: Kind, random: Random, listings: number): Omit<SearchQuery, "now"> => {
  const words = remembered(random, listings, 1 + random.below(3));
  switch (kind) {
    case "text":
      return { text: words.join(" ") };
    case "typo":
      return { text: misspell(random, words).join(" ") };
    case "prefix": {
      const last = words.at(-1) ?? "react";
      return { text: [...words.slice(0, -1), cut(random, last)].join(" "), prefix: true };
    }
    case "facets":
      return { text: words.slice(0, 1).join(" "), facets: facets(random) };
    case "browse":
      return { facets: facets(random), sort: random.pick(["relevance", "rating", "newest"]) };
    case "slots": {
      const sort = random.pick(["relevance", "nextSlot"] as const);
      const wanted = { slots: slots(random), sort };
      return random.below(2) === 0
        ? { ...wanted, facets: facets(random) }
        : { ...wanted, text: words.slice(0, 1).join(" ") };
    }
  }
};

/**
 * The same queries for every engine: equal numbers of each kind in turn. A typo query is taken when
 * its words as they should be find at most 20 listings, which are then the intended ones.
 */
export const makeQueries = (
  index: SearchIndex,
  listings: number,
  count: number,
): readonly BenchQuery[] => {
  const random = createRandom(4711);
  return Array.from({ length: count }, (_, i): BenchQuery => {
    const kind = KINDS[i % KINDS.length] ?? "text";
    if (kind === "typo") return makeTypo(index, random, listings);
    return { kind, query: { now: WORLD_NOW, ...ofKind(kind, random, listings) }, intended: [] };
  });
};

const makeTypo = (index: SearchIndex, random: Random, listings: number): BenchQuery => {
  for (;;) {
    const words = remembered(random, listings, 2 + random.below(2));
    const meant = query(index, { now: WORLD_NOW, text: words.join(" "), limit: RECALL_AT });
    if (!meant.ok || meant.value.total === 0 || meant.value.total > RECALL_AT) continue;
    return {
      kind: "typo",
      query: { now: WORLD_NOW, text: misspell(random, words).join(" ") },
      intended: meant.value.hits.map(({ id }) => id),
    };
  }
};
