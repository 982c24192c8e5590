import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureSize } from "./measure-size.ts";
import { ENGINES, type EngineName } from "./measured.ts";

/**
 * `npm run bench:search` measures this engine, MiniSearch, FlexSearch and SQLite FTS5 on the same
 * generated listings and queries, each in a process of its own, one after the other.
 * `--short` is the form for CI: 1,000 and 10,000 listings; `--million` adds a million of them;
 * `--listings 100000` measures that size alone; `--listings 0 --million` the million alone.
 */
const { values: flags } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    million: { type: "boolean", default: false },
    listings: { type: "string" },
  },
});
const ALL_SIZES = flags.short ? [1000, 10_000] : [1000, 10_000, 100_000];
const SIZES =
  flags.listings === undefined ? ALL_SIZES : [Number(flags.listings)].filter((size) => size > 0);
const MILLION = 1_000_000;
const QUERIES = flags.short ? 600 : 2000;

/** A slow peer answers the first so many of the queries; all kinds come in turn, so all are there. */
const ASKED: Record<EngineName, (listings: number) => number> = {
  waymark: () => QUERIES,
  minisearch: (listings) => (listings > 10_000 ? 180 : QUERIES),
  flexsearch: (listings) => (listings > 10_000 ? 900 : QUERIES),
  sqlite: (listings) => (listings > 100_000 ? 30 : listings > 10_000 ? 420 : QUERIES),
};

const folder = mkdtempSync(join(tmpdir(), "bench-search-"));
try {
  const [cpu] = cpus();
  console.log(
    `${cpu?.model ?? "unknown CPU"}, ${cpus().length} cores, Node ${process.versions.node}, ` +
      `load average before the run ${loadavg()[0]?.toFixed(2)}`,
  );
  const asked = (
    engines: readonly EngineName[],
    listings: number,
  ): readonly (readonly [EngineName, number])[] =>
    engines.map((engine) => [engine, ASKED[engine](listings)]);
  for (const listings of SIZES) measureSize(listings, QUERIES, asked(ENGINES, listings), folder);
  if (flags.million) {
    measureSize(MILLION, QUERIES, asked(["waymark", "sqlite"], MILLION), folder);
  }
} finally {
  rmSync(folder, { recursive: true });
}
