import type { Listings } from "@waymark/application/ports";
import { SearchAnswer, type SearchInput } from "@waymark/contracts/listing";
import type { Listing } from "@waymark/domain/listing";
import { buildListing } from "@waymark/testing/build";
import { fakeClock } from "@waymark/testing/clock";
import { describe, expect, it } from "vitest";
import { makeListingSearch } from "../src/listing-search/index.ts";
import { must } from "./open.ts";

const MAX_AGE_SECONDS = 60;

/** A search over listings that the test may change, in pages of two as a table would give them. */
const startSearch = (...first: readonly Listing[]) => {
  const store = { listings: first, isDown: false, reads: 0 };
  const listings: Listings = {
    get: async () => null,
    getBySlug: async () => null,
    insert: () => [],
    listPublished: async (cursor = "0") => {
      store.reads++;
      if (store.isDown) throw new Error("the table is away");
      const from = Number(cursor);
      const items = store.listings.slice(from, from + 2);
      const isMore = from + 2 < store.listings.length;
      return { items, ...(isMore && { nextCursor: String(from + 2) }) };
    },
  };
  const clock = fakeClock();
  const logged: string[] = [];
  const log = ({ message }: { readonly message: string }): void => void logged.push(message);
  const { search } = makeListingSearch({ listings, clock, log }, MAX_AGE_SECONDS);
  return {
    store,
    logged,
    search,
    answer: async (input: SearchInput) => SearchAnswer.parse(must(await search(input))),
    names: async (input: SearchInput = {}) =>
      must(await search(input)).hits.map(({ displayName }) => displayName),
    pass: (seconds: number) => clock.advanceMs(seconds * 1000),
  };
};

const ada = buildListing(1, { displayName: "Ada" });
const berta = buildListing(2, { displayName: "Berta" });
const cleo = buildListing(3, { displayName: "Cleo" });

describe("the kept listings", () => {
  it("are read page by page, once, and again only when they are older than allowed", async () => {
    const { store, names, pass } = startSearch(ada, berta, cleo);
    expect((await names()).toSorted()).toEqual(["Ada", "Berta", "Cleo"]);
    expect(store.reads).toBe(2);

    store.listings = [ada];
    pass(MAX_AGE_SECONDS);
    expect(await names()).toHaveLength(3);
    pass(1);
    expect(await names()).toEqual(["Ada"]);
    expect(store.reads).toBe(3);
  });

  it("are read once for all searches that wait for them", async () => {
    const { store, names } = startSearch(ada);
    await Promise.all([names(), names(), names()]);
    expect(store.reads).toBe(1);
  });

  it("stay in use while they cannot be read anew, and are replaced when they can", async () => {
    const { store, logged, names, pass } = startSearch(ada);
    await names();
    store.listings = [berta];
    store.isDown = true;
    pass(MAX_AGE_SECONDS + 1);
    expect(await names()).toEqual(["Ada"]);
    expect(logged).toEqual(["listings not reloaded, searching old ones"]);
    store.isDown = false;
    expect(await names()).toEqual(["Berta"]);
  });

  it("are tried again when the very first read failed", async () => {
    const { store, names } = startSearch(ada);
    store.isDown = true;
    await expect(names()).rejects.toThrow("the table is away");
    store.isDown = false;
    expect(await names()).toEqual(["Ada"]);
  });

  it("never show a draft or a paused listing", async () => {
    const { answer } = startSearch(
      buildListing(1, { status: "paused" }),
      buildListing(2, { status: "draft" }),
      cleo,
    );
    const { total, hits } = await answer({});
    expect(total).toBe(1);
    expect(hits.map(({ displayName }) => displayName)).toEqual(["Cleo"]);
  });
});

describe("paging", () => {
  it("gives every listing once", async () => {
    const { answer } = startSearch(ada, berta, cleo);
    const first = await answer({ limit: 2 });
    const second = await answer({ limit: 2, cursor: first.nextCursor });
    const names = [...first.hits, ...second.hits].map(({ displayName }) => displayName);
    expect(names.toSorted()).toEqual(["Ada", "Berta", "Cleo"]);
    expect(second.nextCursor).toBeUndefined();
  });

  it("refuses a cursor that is none, or another search's", async () => {
    const { search, answer } = startSearch(ada, berta, cleo);
    const { nextCursor } = await answer({ limit: 2 });
    for (const input of [{ cursor: "nonsense" }, { text: "mentor", cursor: nextCursor }]) {
      expect(await search(input)).toEqual({
        ok: false,
        error: { code: "request.invalid", issues: ["search.bad_cursor"] },
      });
    }
  });
});

describe("the reason of a hit", () => {
  const listing = buildListing(1, {
    displayName: "Zoë",
    headline: "Führung ohne Lautstärke",
    skills: ["TypeScript", "Planning"],
    story: `I teach TypeScript, and हिन्दी on Sundays. ${"More of it. ".repeat(10)}`,
  });
  const { answer } = startSearch(listing);
  const wordsOf = async (text: string) => (await answer({ text })).hits[0]?.reason?.words;

  it("names each word with the fields in which it stands", async () => {
    expect(await wordsOf("typescript zoe")).toEqual([
      { wanted: "typescript", found: "TypeScript", fields: ["skills", "story"] },
      { wanted: "zoe", found: "Zoë", fields: ["name"] },
    ]);
  });

  it("shows a typo and a beginning beside the word that stood for it", async () => {
    expect(await wordsOf("typscript plan")).toEqual([
      { wanted: "typscript", found: "TypeScript", fields: ["skills", "story"] },
      { wanted: "plan", found: "Planning", fields: ["skills"] },
    ]);
  });

  it("writes words as people do, not as the index folds them", async () => {
    expect(await wordsOf("FÜHRUNG हिन्दी")).toEqual([
      { wanted: "FÜHRUNG", found: "Führung", fields: ["headline"] },
      { wanted: "हिन्दी", found: "हिन्दी", fields: ["story"] },
    ]);
  });

  it("is not there without a text", async () => {
    for (const text of [undefined, "", "  "]) {
      const { hits } = await answer({ text });
      expect(hits).toHaveLength(1);
      expect(hits[0]).not.toHaveProperty("reason");
    }
  });
});

describe("the suggestion of an empty result", () => {
  const { answer } = startSearch(
    buildListing(1, { skills: ["Kubernetes"], country: "DE" }),
    buildListing(2, { skills: ["Kubernetes"], country: "US" }),
    buildListing(3, { skills: ["Führung"], country: "US" }),
  );
  const suggested = async (input: SearchInput) => (await answer(input)).suggestion;

  it("puts the spelling right", async () => {
    expect(await suggested({ text: "kubrnetz" })).toEqual({
      spelling: "kubernetes",
      nearest: { text: "kubernetes", withoutWords: [], withoutFacets: [], total: 2 },
    });
  });

  it("leaves out one word, and writes the others as they were typed", async () => {
    expect(await suggested({ text: "Führung QQQQ" })).toEqual({
      nearest: { text: "Führung", withoutWords: ["QQQQ"], withoutFacets: [], total: 1 },
    });
  });

  it("leaves out the choices of one facet, or of all that are set", async () => {
    expect(await suggested({ text: "kubernetes", facets: { country: ["FR"] } })).toEqual({
      nearest: { text: "kubernetes", withoutWords: [], withoutFacets: ["country"], total: 2 },
    });
    const facets = { country: ["FR"], language: ["ar"], skill: [] };
    expect(await suggested({ text: "kubernetes", facets })).toEqual({
      nearest: {
        text: "kubernetes",
        withoutWords: [],
        withoutFacets: ["language", "country"],
        total: 2,
      },
    });
  });

  it("is not there where somebody was found, and empty where there is nobody", async () => {
    expect(await answer({ text: "kubernetes" })).not.toHaveProperty("suggestion");
    expect((await startSearch().answer({ text: "kubernetes" })).suggestion).toEqual({});
  });
});
