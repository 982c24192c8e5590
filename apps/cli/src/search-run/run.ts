import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { query, type SearchQuery } from "@waymark/search/query";
import { buildSnapshotFile, openSnapshot, type SearchIndex } from "@waymark/search/snapshot";
import { ListingLine, QueryLine } from "./exchange-format.ts";
import { answerLine, refusalLine } from "./print-answer.ts";
import { probeLoad } from "./probe-load.ts";
import { LineError, readLines } from "./read-lines.ts";

export type RunOptions = {
  readonly listings: string;
  readonly queries: string;
  /** UTC ISO instant at which the run stands. */
  readonly now: string;
};

/** Larger files are read again for each walk instead of being held in memory. */
const HELD_BYTES = 512 * 1024 * 1024;

/** Answers given before the clock counts, so that no figure is the compiler's. */
const WARM_UP = 500;

const round = (ms: number): number => Math.round(ms * 1000) / 1000;

const toQuery = (line: QueryLine, now: string): SearchQuery => {
  const price = line.facets?.price;
  return {
    now,
    text: line.text,
    prefix: line.prefix,
    facets: { ...line.facets, price: price === undefined ? undefined : [price] },
    slots: line.slots,
    sort: line.sort,
    limit: line.limit,
  };
};

/**
 * Builds an index of a file of listings and asks it a file of queries. The index is built into a
 * temporary file, so that a million listings and their index are never in memory together.
 * @returns the lines to print: one a query, and the summary
 * @throws LineError where an input line is not of the agreed form
 */
export const runSearch = (options: RunOptions): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), "search-run-"));
  try {
    return runIn(join(folder, "snapshot.bin"), options);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const runIn = (path: string, options: RunOptions): readonly string[] => {
  const read = readLines(options.listings, ListingLine);
  const queries = [...readLines(options.queries, QueryLine)];
  const listings = statSync(options.listings).size > HELD_BYTES ? read : [...read];
  refuseTwins(listings, options.listings);
  const started = performance.now();
  const built = buildSnapshotFile(listings, { now: options.now }, path);
  const buildMs = performance.now() - started;
  if (!built.ok) throw new Error(`${options.listings}: ${built.error.code}`);
  const opened = openSnapshot(readFileSync(path));
  if (!opened.ok) throw new Error(opened.error.code);
  const index = opened.value;
  for (let i = 0; i < WARM_UP; i++) {
    const line = queries[i % queries.length];
    if (line !== undefined) query(index, toQuery(line, options.now));
  }
  const { lines, times } = answerAll(index, queries, options.now);
  const sorted = times.toSorted((a, b) => a - b);
  const spentMs = times.reduce((sum, ms) => sum + ms, 0);
  const probe = probeLoad(path, options.now);
  const summary = {
    listings: index.listings,
    buildMs: round(buildMs),
    snapshotBytes: built.value,
    loadMs: round(probe.loadMs),
    rssMb: round(probe.rssMb),
    p50Ms: round(sorted[Math.ceil(sorted.length * 0.5) - 1] ?? 0),
    p99Ms: round(sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0),
    qps: spentMs === 0 ? 0 : Math.round((times.length / spentMs) * 1000),
  };
  return [...lines, JSON.stringify({ summary })];
};

const answerAll = (
  index: SearchIndex,
  queries: readonly QueryLine[],
  now: string,
): { readonly lines: readonly string[]; readonly times: readonly number[] } => {
  const times: number[] = [];
  const lines = queries.map((line) => {
    const started = performance.now();
    const answer = query(index, toQuery(line, now));
    const ms = performance.now() - started;
    times.push(ms);
    return answer.ok
      ? answerLine(line.id, answer.value, round(ms))
      : refusalLine(line.id, answer.error.code, round(ms));
  });
  return { lines, times };
};

const refuseTwins = (listings: Iterable<ListingLine>, path: string): void => {
  const seen = new Set<string>();
  let number = 0;
  for (const { id } of listings) {
    number += 1;
    if (seen.has(id)) throw new LineError(`${path}:${number}: id: ${id} is there twice`);
    seen.add(id);
  }
};
