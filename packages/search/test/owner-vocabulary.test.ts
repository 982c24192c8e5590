import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { buildListing } from "@waymark/testing/build";
import { describe, expect, it } from "vitest";
import { makeListingSearch } from "../src/listing-search/index.ts";
import {
  compareVocabularies,
  defaultVocabularyText,
  parseVocabulary,
  publishVocabulary,
  readVocabularyText,
} from "../src/owner-vocabulary/index.ts";
import { must } from "./open.ts";
import { listingTable } from "./support/listing-table.ts";
import { startIndex } from "./support/start-index.ts";

describe("the text of a vocabulary", () => {
  it("has synonyms and broader skills line by line, with room for remarks", () => {
    const text = `# words
ml = machine learning = maschinelles Lernen   # with a remark

C# < .NET platform, Software development\r
`;
    expect(parseVocabulary(text)).toEqual({
      ok: true,
      value: {
        synonyms: [["ml", "machine learning", "maschinelles Lernen"]],
        skills: [{ skill: "C#", broader: [".NET platform", "Software development"] }],
      },
    });
  });

  it("is refused with every line that is wrong", () => {
    const lines = [
      "just words",
      "a = ",
      "= b",
      "a < b < c",
      "a < b = c",
      "!!! = b",
      "one two three four five six seven = b",
      `${"x".repeat(501)} = b`,
      "React < Frontend",
      "Frontend < Software",
      "Software < React",
      "react < Design",
    ];
    const parsed = parseVocabulary(lines.join("\n"));
    expect(parsed.ok ? [] : parsed.error.map(({ line }) => line)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(parsed.ok ? [] : parsed.error.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        "a phrase is missing",
        '"!!!" has no words',
        '"Software" is broader than itself',
        '"react" stands in line 9 already',
      ]),
    );
  });

  it("that comes with the product has no wrong line", () => {
    const { synonyms, skills } = must(parseVocabulary(defaultVocabularyText));
    expect(synonyms.length).toBeGreaterThan(30);
    expect(skills.length).toBeGreaterThan(30);
  });

  it("is compared with another entry by entry, wherever they stand", () => {
    const before = must(parseVocabulary("a = b\nc < d"));
    const after = must(parseVocabulary("# moved\nc < d\na = b = x"));
    expect(compareVocabularies(before, after)).toEqual({
      added: ["a = b = x"],
      removed: ["a = b"],
    });
  });
});

describe("an owner's vocabulary", () => {
  const start = async () => {
    const table = listingTable(buildListing(1, { skills: ["Beekeeping"] }));
    const indexer = startIndex(table);
    const { store, clock } = indexer;
    const { search } = makeListingSearch({
      store,
      clock,
      listings: table,
      zones: createZones(intlOffsetAt()),
      log: indexer.deps.log,
    });
    return {
      ...indexer,
      publish: async (text: string) => must(await publishVocabulary(indexer.deps, text)),
      found: async (text: string) => {
        clock.advanceMs(5_000);
        return must(await search({ text })).total;
      },
    };
  };

  it("is in use by running processes without a start, and in place of the one before", async () => {
    const { merge, publish, found } = await start();
    await merge();
    expect(await found("apiarist")).toBe(0);
    expect((await publish("apiarist = beekeeping")).version).toBe(1);
    expect(await found("apiarist")).toBe(1);
    expect((await publish("imker = beekeeping")).version).toBe(2);
    expect([await found("apiarist"), await found("imker")]).toEqual([0, 1]);
  });

  it("stays through changes and merges", async () => {
    const { merge, index, publish, found, clock } = await start();
    await merge();
    await publish("apiarist = beekeeping");
    await index([{ listingId: buildListing(1).id }]);
    clock.advanceMs(60 * 60_000);
    await merge();
    expect(await found("apiarist")).toBe(1);
  });

  it("is kept in every version, beside the product's own", async () => {
    const { merge, publish, store } = await start();
    expect(await readVocabularyText(store)).toEqual({ version: 0, text: defaultVocabularyText });
    await merge();
    await publish("a = b");
    await publish("a = c");
    expect(await readVocabularyText(store)).toEqual({ version: 2, text: "a = c" });
    expect(await readVocabularyText(store, 1)).toEqual({ version: 1, text: "a = b" });
    expect((await readVocabularyText(store, 0))?.text).toBe(defaultVocabularyText);
    expect(await readVocabularyText(store, 3)).toBeNull();
  });

  it("is not taken with a wrong line, nor before there is an index", async () => {
    const { merge, store, deps } = await start();
    expect(await publishVocabulary(deps, "a = b")).toEqual({ ok: false, error: "no-index" });
    await merge();
    expect((await publishVocabulary(deps, "wrong")).ok).toBe(false);
    expect(await store.listVocabularies()).toEqual([]);
  });

  it("that is damaged leaves the words before in use, and is named in the log", async () => {
    const { merge, publish, found, objects, logged } = await start();
    await merge();
    await publish("apiarist = beekeeping");
    await found("apiarist");
    const { name } = await publish("imker = beekeeping");
    const bytes = crypto.getRandomValues(new Uint8Array(300));
    await objects.put(`search/vocabularies/${name}`, bytes, { only: "always" });
    expect([await found("apiarist"), await found("imker")]).toEqual([1, 0]);
    expect(logged).toEqual([expect.objectContaining({ level: "error", name })]);
  });
});
