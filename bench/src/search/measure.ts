import { readFileSync } from "node:fs";
import * as z from "zod";
import type { Engine, OpenEngine } from "./engine/engine.ts";
import { openFlexSearch } from "./engine/flexsearch.ts";
import { openMiniSearch } from "./engine/minisearch.ts";
import { openSqlite } from "./engine/sqlite.ts";
import { openWaymark } from "./engine/waymark.ts";
import { BenchQueries, type BenchQuery } from "./bench-query.ts";
import { type EngineName, Measured } from "./measured.ts";

/** Run as a process of its own, so that no engine has another's heap: builds one engine, asks it. */
const OPEN: Record<EngineName, OpenEngine> = {
  waymark: openWaymark,
  minisearch: openMiniSearch,
  flexsearch: openFlexSearch,
  sqlite: openSqlite,
};

const Task = z.object({
  engine: z.enum(["waymark", "minisearch", "flexsearch", "sqlite"]),
  listings: z.coerce.number(),
  path: z.string(),
  ask: z.coerce.number(),
  snapshot: z.string(),
});

const RECALL_AT = 20;
const WARM_UP = 60;

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

const ask = (engine: Engine, queries: readonly BenchQuery[]): Omit<Measured, "buildMs"> => {
  for (const { query } of queries.slice(0, WARM_UP)) engine.ask(query, RECALL_AT);
  const times: number[] = [];
  const byKind: Record<string, number[]> = {};
  const totals: number[] = [];
  const cpuBefore = process.cpuUsage();
  let recalled = 0;
  let typos = 0;
  for (const { kind, query, intended } of queries) {
    const started = performance.now();
    const { total, ids } = engine.ask(query, RECALL_AT);
    const ms = performance.now() - started;
    times.push(ms);
    (byKind[kind] ??= []).push(ms);
    totals.push(total);
    if (kind !== "typo") continue;
    typos += 1;
    recalled += intended.filter((id) => ids.includes(id)).length / intended.length;
  }
  const cpu = process.cpuUsage(cpuBefore);
  const sorted = times.toSorted((a, b) => a - b);
  const spent = times.reduce((sum, ms) => sum + ms, 0);
  return {
    queries: times.length,
    qps: (times.length / spent) * 1000,
    cpuQps: (times.length / (cpu.user + cpu.system)) * 1e6,
    p50Ms: percentile(sorted, 0.5),
    p99Ms: percentile(sorted, 0.99),
    typoRecall: typos === 0 ? 0 : recalled / typos,
    totals,
    kindMs: Object.fromEntries(
      Object.entries(byKind).map(([kind, own]) => [
        kind,
        percentile(
          own.toSorted((a, b) => a - b),
          0.5,
        ),
      ]),
    ),
    rssMb: process.memoryUsage.rss() / 1e6,
  };
};

const [engineName, listings, path, count, snapshot] = process.argv.slice(2);
const task = Task.parse({ engine: engineName, listings, path, ask: count, snapshot });
const queries = BenchQueries.parse(JSON.parse(readFileSync(task.path, "utf8")));
const started = performance.now();
const engine = OPEN[task.engine](task.listings, task.snapshot);
const buildMs = performance.now() - started;
const measured: Measured = { buildMs, ...ask(engine, queries.slice(0, task.ask)) };
console.log(JSON.stringify(measured));
