import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSnapshot, openSnapshot } from "@waymark/search/snapshot";
import * as z from "zod";
import { makeListings, WORLD_NOW } from "./make-listing.ts";
import { makeQueries } from "./make-queries.ts";
import { ENGINES, type EngineName, Measured } from "./measured.ts";
import { runBundled, runProcess } from "./run-process.ts";
import { printTable } from "./table.ts";

/**
 * `npm run bench:search` measures this engine, MiniSearch, FlexSearch and SQLite FTS5 on the same
 * generated listings and queries, each in a process of its own, one after the other.
 * `--short` is the form for CI: 1,000 and 10,000 listings; `--million` adds a million of them;
 * `--listings 100000` measures that size alone.
 */
const { values: flags } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    million: { type: "boolean", default: false },
    listings: { type: "string" },
  },
});
const ALL_SIZES = flags.short ? [1000, 10_000] : [1000, 10_000, 100_000];
const SIZES = flags.listings === undefined ? ALL_SIZES : [Number(flags.listings)];
const MILLION = 1_000_000;
const QUERIES = flags.short ? 600 : 2000;

/** A slow peer answers the first so many of the queries; all kinds come in turn, so all are there. */
const ASKED: Record<EngineName, (listings: number) => number> = {
  waymark: () => QUERIES,
  minisearch: (listings) => (listings > 10_000 ? 180 : QUERIES),
  flexsearch: (listings) => (listings > 10_000 ? 900 : QUERIES),
  sqlite: (listings) => (listings > 100_000 ? 60 : listings > 10_000 ? 420 : QUERIES),
};

const Load = z.object({ loadMs: z.number(), loadedMb: z.number(), answeredMb: z.number() });

const LOADS = 5;
const LOAD = new URL("./load-process.ts", import.meta.url);
const MEASURE = new URL("./measure.ts", import.meta.url);

const measureSize = (listings: number, engines: readonly EngineName[], folder: string): void => {
  const started = performance.now();
  const built = buildSnapshot(makeListings(listings), { now: WORLD_NOW });
  if (!built.ok) throw new Error(built.error.code);
  const buildMs = performance.now() - started;
  const snapshot = join(folder, "snapshot.bin");
  writeFileSync(snapshot, built.value);
  const opened = openSnapshot(built.value);
  if (!opened.ok) throw new Error(opened.error.code);
  const path = join(folder, "queries.json");
  writeFileSync(path, JSON.stringify(makeQueries(opened.value, listings, QUERIES)));
  const loads = Array.from({ length: LOADS }, () =>
    Load.parse(runBundled(LOAD, folder, [snapshot, WORLD_NOW])),
  ).toSorted((a, b) => a.loadMs - b.loadMs);
  const load = loads[Math.floor(LOADS / 2)];
  console.log(
    `\n${listings.toLocaleString("en")} listings: snapshot ${(built.value.length / 1e6).toFixed(1)} MB, ` +
      `built in ${(buildMs / 1000).toFixed(1)} s (with making the listings twice), ` +
      `loaded in ${load?.loadMs.toFixed(1)} ms (median of ${LOADS} fresh processes), ` +
      `process ${load?.loadedMb.toFixed(0)} MB loaded, ${load?.answeredMb.toFixed(0)} MB after answering`,
  );
  console.log(`load average ${loadavg()[0]?.toFixed(2)}`);
  const rows = engines.map((engine) => {
    const args = [engine, String(listings), path, String(ASKED[engine](listings))];
    return { engine, measured: Measured.parse(runProcess(MEASURE, args)) };
  });
  printTable(rows);
};

const folder = mkdtempSync(join(tmpdir(), "bench-search-"));
try {
  const [cpu] = cpus();
  console.log(
    `${cpu?.model ?? "unknown CPU"}, ${cpus().length} cores, Node ${process.versions.node}, ` +
      `load average before the run ${loadavg()[0]?.toFixed(2)}`,
  );
  for (const listings of SIZES) measureSize(listings, ENGINES, folder);
  if (flags.million) measureSize(MILLION, ["waymark", "sqlite"], folder);
} finally {
  rmSync(folder, { recursive: true });
}
