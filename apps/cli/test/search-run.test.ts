import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "search-run-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const MAIN = join(import.meta.dirname, "../src/search-run/main.ts");
const NOW = "2026-03-01T00:00:00Z";

const listing = {
  id: "lst_1",
  name: "Ada",
  headline: "React lead",
  story: "I help teams",
  skills: ["react", "2024", "10"],
  industry: "software",
  function: "engineering",
  seniority: "lead",
  company: "Works",
  languages: ["en"],
  country: "DE",
  timeZone: "Europe/Berlin",
  priceCents: 0,
  rating: 4.7,
  reviews: 3,
  publishedAt: "2026-01-31T10:00:00Z",
  freeSlots: [{ start: "2026-03-02T09:00:00Z", end: "2026-03-02T12:30:00Z" }],
};

const file = (name: string, lines: readonly unknown[]): string => {
  const path = join(folder, name);
  const texts = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  writeFileSync(path, texts.join("\n"));
  return path;
};

const args = (listings: readonly unknown[], queries: readonly unknown[]): readonly string[] => [
  MAIN,
  "--listings",
  file("listings.jsonl", listings),
  "--queries",
  file("queries.jsonl", queries),
  "--now",
  NOW,
];

describe("search:run", () => {
  it("prints a line for each query in order and the summary last", () => {
    const queries = [
      { id: "q1", text: "raect", facets: { price: "free" }, sort: "nextSlot" },
      { id: "q2", text: "nothing" },
      { id: "q3", text: "word ".repeat(10_000) },
    ];
    const other = { ...listing, id: "lst_2", skills: ["react", "2024"], priceCents: 100 };
    const printed = execFileSync(process.execPath, [...args([other, listing], queries)])
      .toString()
      .trimEnd()
      .split("\n");
    expect(printed[0]).toMatch(
      /^\{"id":"q1","total":1,"ids":\["lst_1"\],"facets":\{"skill":\{"10":1,"2024":1,"react":1\},/,
    );
    expect(printed[0]).toContain('"price":{"free":1,"paid":1}');
    expect(JSON.parse(printed[1] ?? "")).toMatchObject({ id: "q2", total: 0, ids: [] });
    expect(JSON.parse(printed[2] ?? "")).toMatchObject({ id: "q3", error: "search.text_too_long" });
    expect(printed[3]).toMatch(
      /^\{"summary":\{"listings":2,"buildMs":[\d.]+,"snapshotBytes":\d+,"loadMs":[\d.]+,"rssMb":[\d.]+,"p50Ms":[\d.]+,"p99Ms":[\d.]+,"qps":\d+\}\}$/,
    );
    expect(printed).toHaveLength(4);
  });

  it.each([
    ["text that is not JSON", [listing, "{"], [{ id: "q" }], /listings\.jsonl:2: /],
    ["a listing without a name", [{ ...listing, name: undefined }], [], /listings\.jsonl:1: name/],
    ["one id twice", [listing, listing], [], /listings\.jsonl:2: id/],
    ["a query without an id", [listing], [{ id: "q" }, {}], /queries\.jsonl:2: id/],
    ["an unknown sort", [listing], [{ id: "q", sort: "price" }], /queries\.jsonl:1: sort/],
    [
      "a misspelt filter",
      [listing],
      [{ id: "q", facets: { skills: [] } }],
      /queries\.jsonl:1: facets/,
    ],
    [
      "a date that is none",
      [listing],
      [{ id: "q", slots: { from: "soon" } }],
      /queries\.jsonl:1: slots\.from/,
    ],
  ])("ends with code 2 and one line naming file and line for %s", (_, listings, queries, line) => {
    const run = spawnSync(process.execPath, [...args(listings, queries)]);
    expect(run.status).toBe(2);
    expect(run.stdout.toString()).toBe("");
    expect(run.stderr.toString()).toMatch(line);
    expect(run.stderr.toString().trimEnd().split("\n")).toHaveLength(1);
  });
});
