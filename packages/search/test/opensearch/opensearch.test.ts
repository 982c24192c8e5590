import { describe, expect, it } from "vitest";
import type { IndexedListing } from "../../src/listing/index.ts";
import {
  type ListingChange,
  makeOpenSearch,
  replaceIndex,
  writeListings,
} from "../../src/opensearch/index.ts";
import { buildVocabulary } from "../../src/vocabulary/index.ts";
import { fakeCluster, page, recorded, wordCounts } from "./fake-cluster.ts";

const now = "2026-03-02T09:00:00.000Z";

const listing: IndexedListing = {
  id: "lst_1",
  name: "Zoë Ångström",
  headline: "TypeScript in large teams",
  story: "Fifteen years of it.",
  skills: ["TypeScript", "C++"],
  industry: "fintech",
  function: "engineering",
  seniority: "lead",
  company: "Nordbank",
  languages: ["en", "sv"],
  country: "SE",
  timeZone: "Europe/Stockholm",
  priceCents: 0,
  rating: 4.5,
  reviews: 10,
  publishedAt: "2026-01-31T10:00:00.000Z",
  freeSlots: [{ start: "2026-03-03T08:05:00.000Z", end: "2026-03-03T10:00:00.000Z" }],
};

const bodiesOf = (cluster: ReturnType<typeof fakeCluster>): readonly unknown[] =>
  cluster.requests.map(({ body }): unknown => JSON.parse(body ?? "null"));

describe("a query", () => {
  it("is asked in the recorded form, words first and then the page", async () => {
    const cluster = fakeCluster(
      wordCounts(3, 0),
      page(1, [{ listing, sort: [11.5, "lst_1"] }], {
        skill: { doc_count: 1, values: { buckets: [{ key: "TypeScript", doc_count: 1 }] } },
        time: {
          doc_count: 1,
          values: { buckets: { left: { doc_count: 1 }, none: { doc_count: 0 } } },
        },
      }),
    );
    const answer = await makeOpenSearch(
      cluster,
      "listings",
    )({
      now,
      text: "typescript larhe",
      facets: { language: ["en", "de"], price: ["free"] },
      priceCents: { max: 5000 },
      rating: { min: 4 },
      publishedFrom: "2026-01-01T00:00:00.000Z",
      slots: {
        to: "2026-03-09T00:00:00.000Z",
        minutes: 60,
        within: [{ start: "2026-03-03T07:00:00.000Z", end: "2026-03-03T10:00:00.000Z" }],
      },
      viewer: { likeness: -0.5, languages: ["en"], industry: "health" },
      count: ["skill", "time"],
      limit: 1,
      explain: true,
    });
    expect(cluster.requests).toHaveLength(2);
    const [words, search] = cluster.requests.map(recorded);
    await expect(words).toMatchFileSnapshot("recorded/count-words.txt");
    await expect(search).toMatchFileSnapshot("recorded/search.txt");
    expect(answer).toMatchObject({
      ok: true,
      value: {
        total: 1,
        hits: [
          {
            id: "lst_1",
            nextSlots: ["2026-03-03T08:15:00.000Z"],
            reason: {
              words: [
                { wanted: "typescript", found: "typescript", fields: ["skills", "headline"] },
                { wanted: "larhe", found: "large", fields: ["headline"] },
              ],
              facets: [
                { facet: "language", values: ["en"] },
                { facet: "price", values: ["free"] },
              ],
            },
          },
        ],
        facets: {
          skill: [{ value: "TypeScript", count: 1 }],
          time: [{ value: "left", count: 1 }],
        },
      },
    });
  });

  it.each(["nextSlot", "rating", "newest"] as const)(
    "sorted by %s is asked in the recorded form, without a score",
    async (sort) => {
      const cluster = fakeCluster(page(0, []));
      await makeOpenSearch(cluster, "listings")({ now, sort, count: [] });
      const [search] = cluster.requests.map(recorded);
      await expect(search).toMatchFileSnapshot(`recorded/sort-${sort}.txt`);
    },
  );

  it("goes on after the last hit of the page before, by its own cursor only", async () => {
    const full = page(2, [{ listing, sort: [7.25, "lst_1"] }]);
    const cluster = fakeCluster(full, page(2, []));
    const search = makeOpenSearch(cluster, "listings");
    const asked = { now, limit: 1, count: [] } as const;
    const first = await search(asked);
    const cursor = first.ok ? first.value.nextCursor : null;
    expect(cursor).not.toBeNull();
    const second = await search({ ...asked, cursor: cursor ?? "" });
    expect(second).toMatchObject({ ok: true, value: { nextCursor: null } });
    expect(bodiesOf(cluster)[1]).toMatchObject({ search_after: [7.25, "lst_1"] });
    const other = await search({ ...asked, sort: "rating", cursor: cursor ?? "" });
    expect(other).toEqual({ ok: false, error: { code: "search.bad_cursor" } });
    expect(cluster.requests).toHaveLength(2);
  });

  it("lets a word that some listing has stand for itself, and its synonyms for it", async () => {
    const vocabulary = buildVocabulary({ synonyms: [["ml", "machine learning"]], skills: [] });
    const cluster = fakeCluster(wordCounts(5), page(0, []));
    await makeOpenSearch(cluster, "listings")({ now, text: "ml", count: [] }, vocabulary);
    const asked = JSON.stringify(bodiesOf(cluster)[1]);
    expect(asked).toContain('"match_phrase":{"skills":{"query":"machine learning"');
    expect(asked).not.toContain("fuzzy");
  });

  it("over a limit is refused before anything is sent", async () => {
    const cluster = fakeCluster();
    const answer = await makeOpenSearch(cluster, "listings")({ now, text: "x".repeat(5000) });
    expect(answer).toMatchObject({ ok: false, error: { code: "search.text_too_long" } });
    expect(cluster.requests).toEqual([]);
  });

  it("of which a shard did not answer throws, rather than to leave listings out", async () => {
    const partial = { ...page(0, []), _shards: { total: 2, successful: 1, skipped: 0, failed: 1 } };
    await expect(
      makeOpenSearch(fakeCluster(partial), "listings")({ now, count: [] }),
    ).rejects.toThrow(/failed/);
  });
});

const changes: readonly ListingChange[] = [
  { id: "lst_1", version: 4, listing },
  { id: "lst_2", version: 9, listing: null },
];

const bulkAnswer = (...statuses: readonly number[]) => ({
  took: 1,
  errors: statuses.some((status) => status >= 300),
  items: statuses.map((status, at) => ({
    index: { _id: `lst_${at + 1}`, status, ...(status >= 300 && { error: { type: "some" } }) },
  })),
});

describe("changes", () => {
  it("are written in the recorded form, each with its own version", async () => {
    const cluster = fakeCluster(bulkAnswer(201, 200));
    await writeListings(cluster, "listings")(changes);
    const [bulk] = cluster.requests.map(recorded);
    await expect(bulk).toMatchFileSnapshot("recorded/bulk.txt");
    expect(cluster.requests[0]?.body?.endsWith("\n")).toBe(true);
  });

  it("that come twice, late or for what is gone already are no failure", async () => {
    const cluster = fakeCluster(bulkAnswer(409, 404));
    await expect(writeListings(cluster, "listings")(changes)).resolves.toBeUndefined();
  });

  it("that are refused are named, so that nobody takes them for written", async () => {
    const cluster = fakeCluster(bulkAnswer(201, 400));
    await expect(writeListings(cluster, "listings")(changes)).rejects.toThrow(/lst_2: 400/);
  });

  it("wait while the cluster is busy and are given up when it stays so", async () => {
    const busy = { status: 429, error: "rejected" };
    const patient = fakeCluster(busy, busy, bulkAnswer(201, 200));
    await writeListings(patient, "listings")(changes);
    expect(patient.requests).toHaveLength(3);
    const stubborn = fakeCluster(busy, busy, busy, busy, busy);
    await expect(writeListings(stubborn, "listings")(changes)).rejects.toThrow(/answered 429/);
  });
});

describe("a rebuild", () => {
  const parts = async function* () {
    yield changes;
  };

  it("shows itself in one step, in place of the index before, in the recorded form", async () => {
    const acknowledged = { acknowledged: true };
    const cluster = fakeCluster(
      acknowledged,
      bulkAnswer(201, 404),
      { _shards: { failed: 0 } },
      { "listings-1": { aliases: { listings: {} } } },
      acknowledged,
    );
    await replaceIndex(cluster, "listings")("listings-2", parts());
    await expect(cluster.requests.map(recorded).join("")).toMatchFileSnapshot(
      "recorded/rebuild.txt",
    );
  });

  it("that fails half way leaves the alias where it was", async () => {
    const cluster = fakeCluster({ acknowledged: true }, bulkAnswer(400, 400));
    await expect(replaceIndex(cluster, "listings")("listings-2", parts())).rejects.toThrow(
      /lst_1: 400/,
    );
    expect(cluster.requests.map(({ path }) => path)).not.toContain("/_aliases");
  });
});
