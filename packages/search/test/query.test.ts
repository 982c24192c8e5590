import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perFacet } from "../src/facet/per-facet.ts";
import type { Interval } from "../src/listing/index.ts";
import { query, type SearchQuery } from "../src/query/index.ts";
import { suggest } from "../src/suggestion/index.ts";
import { buildVocabulary } from "../src/vocabulary/index.ts";
import { listings, NOW } from "./arbitraries.ts";
import { make } from "./make.ts";
import { ask, delta, must, open } from "./open.ts";

const idsOf = (answer: { readonly hits: readonly { readonly id: string }[] }): readonly string[] =>
  answer.hits.map(({ id }) => id);

describe("ranking", () => {
  it("a word in skills or headline beats any number of it in a story, whatever the ratings", () => {
    const index = open([
      make({ id: "a", story: "react ".repeat(60), rating: 5, reviews: 500 }),
      make({
        id: "b",
        skills: ["react", "a", "b", "c", "d", "e", "f", "g", "h"],
        rating: 1,
        reviews: 500,
      }),
      make({ id: "c", headline: `react ${"word ".repeat(40)}`, rating: 1, reviews: 500 }),
    ]);
    expect(idsOf(ask(index, { text: "react" })).at(-1)).toBe("a");
  });

  it("the word itself beats what it only begins", () => {
    const index = open([
      make({ id: "a", skills: ["leadership"] }),
      make({ id: "b", skills: ["lead"] }),
    ]);
    expect(idsOf(ask(index, { text: "lead", prefix: true }))).toEqual(["b", "a"]);
  });

  it("without text the better rating with more reviews comes first", () => {
    const index = open([
      make({ id: "a", rating: 5, reviews: 1 }),
      make({ id: "b", rating: 4.9, reviews: 80 }),
      make({ id: "c", rating: 2, reviews: 80 }),
    ]);
    expect(idsOf(ask(index, {}))).toEqual(["b", "a", "c"]);
  });

  it("the slider turns the order from like me to different from me, and says what is shared", () => {
    const index = open([
      make({ id: "a", skills: ["react"], industry: "health" }),
      make({ id: "b", skills: ["go"], industry: "fintech" }),
    ]);
    const viewer = { skills: ["react"], industry: "health" };
    const like = ask(index, { viewer: { ...viewer, likeness: 1 }, explain: true });
    expect(idsOf(like)).toEqual(["a", "b"]);
    expect(like.hits[0]?.reason?.shared).toEqual([
      { facet: "skill", values: ["react"] },
      { facet: "industry", values: ["health"] },
    ]);
    expect(idsOf(ask(index, { viewer: { ...viewer, likeness: -1 } }))).toEqual(["b", "a"]);
  });
});

describe("a hit", () => {
  const index = open([
    make({
      id: "a",
      name: "Zoë",
      headline: "TypeScript lead",
      skills: ["typescript", "go"],
      freeSlots: [{ start: "2026-03-02T09:05:00Z", end: "2026-03-02T12:40:00Z" }],
    }),
  ]);

  it("says which words stand in which fields, which facets it has and which slot fits", () => {
    const [hit] = ask(index, {
      text: "typescrpt zoe",
      facets: { skill: ["go", "rust"] },
      slots: {
        from: "2026-03-02T00:00:00Z",
        to: "2026-03-09T00:00:00Z",
        minutes: 60,
        within: [{ start: "2026-03-02T10:10:00Z", end: "2026-03-02T18:00:00Z" }],
      },
      explain: true,
    }).hits;
    expect(hit?.reason).toEqual({
      words: [
        { wanted: "typescrpt", found: "typescript", fields: ["skills", "headline"] },
        { wanted: "zoe", found: "zoe", fields: ["name"] },
      ],
      facets: [{ facet: "skill", values: ["go"] }],
      slot: "2026-03-02T10:15:00.000Z",
      shared: [],
    });
    expect(hit?.nextSlots).toEqual(["2026-03-02T10:15:00.000Z", "2026-03-02T11:15:00.000Z"]);
    expect(hit?.commonMinutesPerWeek).toBe(150);
  });

  it("shows the next three slots that do not overlap where no time was wished for", () => {
    expect(ask(index, { explain: true }).hits[0]?.nextSlots).toEqual([
      "2026-03-02T09:15:00.000Z",
      "2026-03-02T09:30:00.000Z",
      "2026-03-02T09:45:00.000Z",
    ]);
  });
});

describe("time that goes by", () => {
  it("a slot that has begun since the snapshot was made is offered no more", () => {
    const index = open([
      make({
        id: "a",
        freeSlots: [{ start: "2026-03-02T09:00:00Z", end: "2026-03-02T10:00:00Z" }],
      }),
    ]);
    const at = (now: string, minutes: number): SearchQuery => ({
      now,
      slots: { from: "2026-03-01T00:00:00Z", minutes },
      explain: true,
    });
    const slots = (asked: SearchQuery): readonly string[] =>
      must(query(index, asked)).hits.flatMap(({ nextSlots }) => nextSlots);
    expect(slots(at("2026-03-02T09:15:00Z", 30))).toEqual(["2026-03-02T09:15:00.000Z"]);
    expect(slots(at("2026-03-02T09:15:01Z", 30))).toEqual(["2026-03-02T09:30:00.000Z"]);
    expect(slots(at("2026-03-02T09:15:01Z", 45))).toEqual([]);
  });
});

describe("numbers and dates", () => {
  it("bounds are part of the range", () => {
    const index = open([
      make({ id: "a", priceCents: 100, rating: 4.7, publishedAt: "2026-01-01T00:00:00Z" }),
      make({ id: "b", priceCents: 200, rating: 4.6, publishedAt: "2026-01-02T00:00:00Z" }),
    ]);
    expect(idsOf(ask(index, { priceCents: { max: 100 } }))).toEqual(["a"]);
    expect(idsOf(ask(index, { rating: { min: 4.7 } }))).toEqual(["a"]);
    expect(idsOf(ask(index, { publishedFrom: "2026-01-02T00:00:00Z" }))).toEqual(["b"]);
  });
});

describe("the vocabulary", () => {
  const vocabulary = buildVocabulary({
    synonyms: [["ml", "machine learning"]],
    skills: [
      { skill: "react", broader: ["frontend"] },
      { skill: "frontend", broader: ["engineering"] },
      { skill: "engineering", broader: ["react"] },
    ],
  });
  const index = open([
    make({ id: "a", skills: ["machine learning"] }),
    make({ id: "b", story: "ml" }),
    make({ id: "c", story: "machine" }),
    make({ id: "d", skills: ["react"] }),
  ]);

  it("a word is found by its synonyms of one and of several words, in both directions", () => {
    expect(idsOf(ask(index, { text: "ml" }, vocabulary)).toSorted()).toEqual(["a", "b"]);
    expect(idsOf(ask(index, { text: "machine learning" }, vocabulary)).toSorted()).toEqual([
      "a",
      "b",
    ]);
  });

  it("a skill is found by all its broader ones, even where the data runs in a ring", () => {
    expect(idsOf(ask(index, { text: "engineering" }, vocabulary))).toEqual(["d"]);
  });

  it("a change of it needs no new build", () => {
    expect(idsOf(ask(index, { text: "frontend" }))).toEqual([]);
    expect(idsOf(ask(index, { text: "frontend" }, vocabulary))).toEqual(["d"]);
  });
});

describe("an empty result", () => {
  const index = open([
    make({ id: "a", skills: ["kubernetes"], country: "DE" }),
    make({ id: "b", skills: ["kubernetes"], country: "US" }),
  ]);

  it("is helped by the spelling and by the choice without which there are hits", () => {
    const asked = { now: NOW, text: "kubrnets", facets: { country: ["FR"] } };
    expect(suggest(index, asked)).toEqual({
      spelling: "kubernetes",
      nearest: {
        query: { ...asked, text: "kubernetes", facets: { country: undefined } },
        dropped: [{ kind: "facet", facet: "country" }],
        total: 2,
      },
    });
  });

  it("is never answered with a word that only removed listings have", () => {
    const emptied = delta(index, [], ["a", "b"]);
    expect(suggest(emptied, { now: NOW, text: "kubernets" })).toEqual({
      spelling: null,
      nearest: null,
    });
  });
});

const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(" ");

const viewer = (skills: number): { readonly likeness: number; readonly skills: string[] } => ({
  likeness: 1,
  skills: words(skills).split(" "),
});

const hours = (count: number): readonly Interval[] =>
  Array.from({ length: count }, (_, i) => ({
    start: new Date(Date.parse(NOW) + i * 3_600_000).toISOString(),
    end: new Date(Date.parse(NOW) + (i + 1) * 3_600_000).toISOString(),
  }));

describe("a hostile query", () => {
  const index = open([make({ id: "a", story: "react" })]);
  const codeOf = (asked: Omit<SearchQuery, "now">): string => {
    const answer = query(index, { now: NOW, ...asked });
    return answer.ok ? "answered" : answer.error.code;
  };

  it.each([
    ["10,000 words", { text: "word ".repeat(10_000) }, "search.text_too_long"],
    ["65 words", { text: words(65) }, "search.too_many_words"],
    ["1,001 skills", { facets: { skill: words(1001).split(" ") } }, "search.too_many_values"],
    ["a viewer with 1,001 skills", { viewer: viewer(1001) }, "search.too_many_values"],
    ["10,001 intervals", { slots: { within: hours(10_001) } }, "search.too_many_values"],
    ["1,001 hits with reasons", { limit: 1001, explain: true }, "search.bad_limit"],
    ["a negative limit", { limit: -1 }, "search.bad_limit"],
    ["half a hit", { limit: 0.5 }, "search.bad_limit"],
    ["a session of no time", { slots: { minutes: 0 } }, "search.bad_minutes"],
    ["a date that is none", { slots: { from: "soon" } }, "search.bad_instant"],
    ["a cursor that is none", { cursor: "x" }, "search.bad_cursor"],
    [
      "a made-up cursor",
      { cursor: Buffer.from("[1,2,3]").toString("base64url") },
      "search.bad_cursor",
    ],
  ])("%s is refused with a code", (_, asked, code) => {
    expect(codeOf(asked)).toBe(code);
  });

  it.each([
    ["64 words with a typo each", { text: words(64).replaceAll("w", "raect") }],
    ["one word of 4,096 letters", { text: "a".repeat(4096) }],
    ["a beginning of one letter", { text: "r", prefix: true }],
    ["1,000 values of every facet", { facets: perFacet(() => words(1000).split(" ")) }],
    ["a viewer with 1,000 skills", { viewer: viewer(1000) }],
    ["10,000 intervals", { slots: { within: hours(10_000) } }],
    ["1,000 hits with reasons", { limit: 1000, explain: true }],
  ])("%s is answered", (_, asked) => {
    expect(codeOf(asked)).toBe("answered");
  });

  it("a cursor is refused by another query", () => {
    const two = open([make({ id: "a" }), make({ id: "b" })]);
    const { nextCursor } = ask(two, { limit: 1 });
    const other = query(two, { now: NOW, sort: "rating", cursor: nextCursor ?? "" });
    expect(other).toEqual({ ok: false, error: { code: "search.bad_cursor" } });
  });

  it("any text at all is answered or refused, never thrown at", () => {
    fc.assert(
      fc.property(
        listings,
        fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
        fc.boolean(),
        (all, text, prefix) => {
          const answer = query(open(all), { now: NOW, text, prefix });
          expect(answer.ok).toBe(true);
        },
      ),
    );
  });

  it.each([".*", "(a+)+$", "[", "\\", "\ud800\udc00\ud800", "%_", "\u0000", "react' OR 1=1"])(
    "%j is read as letters and what parts them",
    (text) => {
      expect(codeOf({ text })).toBe("answered");
    },
  );
});
