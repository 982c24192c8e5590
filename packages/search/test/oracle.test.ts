import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexedListing } from "../src/listing/index.ts";
import { FACETS } from "../src/facet/index.ts";
import type { SearchAnswer, SearchQuery } from "../src/query/index.ts";
import { findSimilar } from "../src/dictionary/find-similar.ts";
import { lettersOf, wordAt } from "../src/dictionary/letters.ts";
import { listings, NOW, query } from "./arbitraries.ts";
import { ask, open } from "./open.ts";
import { askOracle, distance, topCounts } from "./oracle.ts";

type Outcome = Pick<SearchAnswer, "total" | "facets"> & { readonly ids: readonly string[] };

const expected = (all: readonly IndexedListing[], asked: SearchQuery): Outcome => {
  const { ids, facets } = askOracle(all, asked);
  const counted = FACETS.map((facet) => [facet, topCounts(facets[facet])]);
  return { ids, total: ids.length, facets: Object.fromEntries(counted) };
};

const answered = (all: readonly IndexedListing[], asked: SearchQuery): Outcome => {
  const { hits, total, facets } = ask(open(all), { ...asked, limit: 100, count: FACETS });
  return { ids: hits.map(({ id }) => id).toSorted(), total, facets };
};

/** Many small indexes are built here; a loaded machine may take its time. */
const SLOW_MS = 120_000;

describe("against a brute-force oracle", { timeout: SLOW_MS }, () => {
  it("every query finds exactly the listings and counts exactly the facets that it should", () => {
    fc.assert(
      fc.property(listings, query, (all, asked) => {
        expect(answered(all, asked)).toEqual(expected(all, asked));
      }),
      { numRuns: 600 },
    );
  });

  it("each sort puts the hits in the order of its value, and of the id where values are equal", () => {
    fc.assert(
      fc.property(
        listings,
        query,
        fc.constantFrom("nextSlot", "rating", "newest"),
        (all, q, sort) => {
          const { nextSlot } = askOracle(all, q);
          const byId = new Map(all.map((listing) => [listing.id, listing]));
          const keyOf = (id: string): number => {
            const found = byId.get(id);
            if (sort === "nextSlot") return nextSlot.get(id) ?? Infinity;
            return sort === "rating"
              ? -(found?.rating ?? 0)
              : -Date.parse(found?.publishedAt ?? "");
          };
          const ids = ask(open(all), { ...q, sort, limit: 100 }).hits.map(({ id }) => id);
          const wanted = ids.toSorted((a, b) => {
            const [left, right] = [keyOf(a), keyOf(b)];
            return left === right ? (a < b ? -1 : 1) : left < right ? -1 : 1;
          });
          expect(ids).toEqual(wanted);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("the pages of a cursor, put together, are the whole list, each hit once", () => {
    fc.assert(
      fc.property(listings, query, (all, q) => {
        const index = open(all);
        const whole = ask(index, { ...q, limit: 100 }).hits.map(({ id }) => id);
        const paged: string[] = [];
        let cursor: string | undefined;
        do {
          const page = ask(index, { ...q, limit: 3, cursor });
          paged.push(...page.hits.map(({ id }) => id));
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(paged).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it("the walk over the dictionary finds every word within the distance and no other", () => {
    const letters = fc.string({
      unit: fc.constantFrom("a", "b", "c", "é", "𝒳"),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { maxLength: 60 }),
        letters,
        fc.constantFrom(1, 2),
        (words, wanted, edits) => {
          const listing = { ...BASE, story: words.join(" ") };
          const dictionary = open([listing]).layers[0]?.segment.dictionary;
          if (dictionary === undefined) throw new Error("no layer");
          const folded = wanted.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
          const known = Array.from({ length: dictionary.count }, (_, i) => wordAt(dictionary, i));
          const found = findSimilar(dictionary, lettersOf(dictionary, folded), edits);
          expect(found.map(({ index, edits: by }) => [known[index], by])).toEqual(
            known
              .map((word) => [word, distance(folded, word)] as const)
              .filter(([, by]) => by <= edits),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const BASE: IndexedListing = {
  id: "lst_1",
  name: "",
  headline: "",
  story: "",
  skills: [],
  industry: "software",
  function: "engineering",
  seniority: "senior",
  company: "",
  languages: ["en"],
  country: "DE",
  timeZone: "Europe/Berlin",
  priceCents: 0,
  rating: 5,
  reviews: 1,
  publishedAt: NOW,
  freeSlots: [],
};
