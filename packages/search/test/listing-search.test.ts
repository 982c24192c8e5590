import { SearchAnswer, type SearchInput } from "@waymark/contracts/listing";
import type { Listing } from "@waymark/domain/listing";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { buildListing } from "@waymark/testing/build";
import { describe, expect, it } from "vitest";
import { makeListingSearch } from "../src/listing-search/index.ts";
import { makeSegmentStore, type ObjectStore } from "../src/segment-store/index.ts";
import { must } from "./open.ts";
import { listingTable } from "./support/listing-table.ts";
import { startIndex } from "./support/start-index.ts";

/** A search over listings that the test may change, before their index is built. */
const prepareSearch = (...first: readonly Listing[]) => {
  const table = listingTable(...first);
  const indexer = startIndex(table);
  const { clock, objects, logged } = indexer;
  const store = { isDown: false };
  const reached = async <Value>(value: Promise<Value>): Promise<Value> => {
    if (store.isDown) throw new Error("the store is away");
    return value;
  };
  const guarded: ObjectStore = {
    ...objects,
    get: (key, knownTag) => reached(objects.get(key, knownTag)),
  };
  const zones = createZones(intlOffsetAt());
  const deps = { listings: table, clock, zones, log: indexer.deps.log };
  const { search } = makeListingSearch({ ...deps, store: makeSegmentStore(guarded) });
  return {
    ...indexer,
    table,
    down: store,
    messages: () => logged.map(({ message }) => message),
    search,
    answer: async (input: SearchInput) => SearchAnswer.parse(must(await search(input))),
    names: async (input: SearchInput = {}) =>
      must(await search(input)).hits.map(({ displayName }) => displayName),
    pass: (ms: number) => clock.advanceMs(ms),
  };
};

const startSearch = async (...first: readonly Listing[]) => {
  const prepared = prepareSearch(...first);
  await prepared.merge();
  return prepared;
};

const ada = buildListing(1, { displayName: "Ada" });
const berta = buildListing(2, { displayName: "Berta" });
const cleo = buildListing(3, { displayName: "Cleo" });

describe("the index of a process that searches", () => {
  it("is waited for when there is none yet, and its absence has a code", async () => {
    const { search, merge, names, pass } = prepareSearch(ada);
    expect(await search({})).toEqual({ ok: false, error: { code: "search.not_ready" } });
    await merge();
    pass(1_000);
    expect(await names()).toEqual(["Ada"]);
  });

  it("is asked for at most once a second, and once for all searches that wait", async () => {
    const { objects, names, pass } = await startSearch(ada);
    await Promise.all([names(), names(), names()]);
    const { asked } = objects.reads;
    pass(999);
    await names();
    expect(objects.reads.asked).toBe(asked);
    pass(1);
    await names();
    expect(objects.reads.asked).toBe(asked + 1);
  });

  it("is waited for when the process slept", async () => {
    const { table, index, names, pass } = await startSearch(ada);
    await names();
    table.set(berta);
    await index([{ listingId: berta.id }]);
    pass(2_000);
    expect((await names()).toSorted()).toEqual(["Ada", "Berta"]);
  });

  it("stays in use while the store is away, and is renewed when it is back", async () => {
    const { table, index, down, messages, names, pass } = await startSearch(ada);
    await names();
    table.set(berta);
    await index([{ listingId: berta.id }]);
    down.isDown = true;
    pass(5_000);
    expect(await names()).toEqual(["Ada"]);
    expect(messages()).toEqual(["search index not refreshed, searching the last one"]);
    down.isDown = false;
    pass(5_000);
    expect((await names()).toSorted()).toEqual(["Ada", "Berta"]);
  });

  it("stays in use while the newest segments are damaged, and names them in the log", async () => {
    const { objects, logged, merge, table, names, pass } = await startSearch(ada);
    await names();
    table.set(berta);
    const { snapshot } = await merge();
    const bytes = crypto.getRandomValues(new Uint8Array(3_000));
    await objects.put(`search/segments/${snapshot}`, bytes, { only: "always" });
    pass(5_000);
    expect(await names()).toEqual(["Ada"]);
    expect(logged).toEqual([
      expect.objectContaining({
        level: "error",
        code: "snapshot.not_a_snapshot",
        segment: snapshot,
      }),
    ]);
  });
});

describe("a listing that is not published", () => {
  it("is not shown, however old the index is", async () => {
    const { table, down, answer } = await startSearch(ada, berta, cleo);
    await answer({});
    down.isDown = true;
    for (const status of ["draft", "paused", "withdrawn"] as const) {
      table.set({ ...berta, status });
      expect((await answer({})).hits.map(({ id }) => id).toSorted()).toEqual([ada.id, cleo.id]);
    }
    table.erase(ada.id);
    expect((await answer({ text: "planning" })).hits.map(({ id }) => id)).toEqual([cleo.id]);
  });

  it("does not come back when an old manifest is put back in its place", async () => {
    const { table, objects, index, names, pass } = await startSearch(ada, berta);
    const before = await objects.get("search/manifest.json", null);
    table.set({ ...berta, status: "withdrawn" });
    await index([{ listingId: berta.id }]);
    if (before.status !== "found") throw new Error("no manifest");
    await objects.put("search/manifest.json", before.bytes, { only: "always" });
    pass(5_000);
    expect(await names()).toEqual(["Ada"]);
  });

  it("is not in the index at all", async () => {
    const { answer } = await startSearch(
      buildListing(1, { status: "paused" }),
      buildListing(2, { status: "draft" }),
      cleo,
    );
    const { total, hits } = await answer({});
    expect(total).toBe(1);
    expect(hits.map(({ displayName }) => displayName)).toEqual(["Cleo"]);
  });
});

it("what is shown of a hit is as it is now, not as it was indexed", async () => {
  const { table, names } = await startSearch(ada);
  table.set({ ...ada, displayName: "Ada Lovelace" });
  expect(await names({ text: "ada" })).toEqual(["Ada Lovelace"]);
});

describe("paging", () => {
  it("gives every listing once", async () => {
    const { answer } = await startSearch(ada, berta, cleo);
    const first = await answer({ limit: 2 });
    const second = await answer({ limit: 2, cursor: first.nextCursor });
    const names = [...first.hits, ...second.hits].map(({ displayName }) => displayName);
    expect(names.toSorted()).toEqual(["Ada", "Berta", "Cleo"]);
    expect(second.nextCursor).toBeUndefined();
  });

  it("refuses a cursor that is none, or another search's", async () => {
    const { search, answer } = await startSearch(ada, berta, cleo);
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
  const started = startSearch(listing);
  const answer = async (input: SearchInput) => (await started).answer(input);
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

  it("names no word without a text", async () => {
    for (const text of [undefined, "", "  "]) {
      const { hits } = await answer({ text });
      expect(hits).toHaveLength(1);
      expect(hits[0]?.reason).toEqual({ words: [], facets: [], shared: [] });
    }
  });
});

describe("the suggestion of an empty result", () => {
  const started = startSearch(
    buildListing(1, { skills: ["Kubernetes"], country: "DE" }),
    buildListing(2, { skills: ["Kubernetes"], country: "US" }),
    buildListing(3, { skills: ["Führung"], country: "US" }),
  );
  const answer = async (input: SearchInput) => (await started).answer(input);
  const suggested = async (input: SearchInput) => (await answer(input)).suggestion;

  it("puts the spelling right", async () => {
    expect(await suggested({ text: "kubrnetz" })).toEqual({
      spelling: "kubernetes",
      nearest: {
        text: "kubernetes",
        withoutWords: [],
        withoutFacets: [],
        withoutLimits: [],
        total: 2,
      },
    });
  });

  it("leaves out one word, and writes the others as they were typed", async () => {
    expect(await suggested({ text: "Führung QQQQ" })).toEqual({
      nearest: {
        text: "Führung",
        withoutWords: ["QQQQ"],
        withoutFacets: [],
        withoutLimits: [],
        total: 1,
      },
    });
  });

  it("leaves out the choices of one facet, or of all that are set", async () => {
    expect(await suggested({ text: "kubernetes", facets: { country: ["FR"] } })).toEqual({
      nearest: {
        text: "kubernetes",
        withoutWords: [],
        withoutFacets: ["country"],
        withoutLimits: [],
        total: 2,
      },
    });
    const facets = { country: ["FR"], language: ["ar"], skill: [] };
    expect(await suggested({ text: "kubernetes", facets })).toEqual({
      nearest: {
        text: "kubernetes",
        withoutWords: [],
        withoutFacets: ["language", "country"],
        withoutLimits: [],
        total: 2,
      },
    });
  });

  it("is not there where somebody was found, and empty where there is nobody", async () => {
    expect(await answer({ text: "kubernetes" })).not.toHaveProperty("suggestion");
    expect((await (await startSearch()).answer({ text: "kubernetes" })).suggestion).toEqual({});
  });
});
