import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { openSnapshot } from "@waymark/search/snapshot";
import * as z from "zod";
import { HostileResults, printHostile } from "./hostile-table.ts";
import { WORLD_NOW } from "./make-listing.ts";
import { makeQueries } from "./make-queries.ts";
import { type EngineName, Measured } from "./measured.ts";
import { runBundled } from "./run-process.ts";
import { printTable } from "./table.ts";

const Build = z.object({
  buildMs: z.number(),
  cpuMs: z.number(),
  peakMb: z.number(),
  bytes: z.number(),
});
const Load = z.object({ loadMs: z.number(), loadedMb: z.number(), answeredMb: z.number() });

const LOADS = 5;
const BUILD_HEAP_MB = 160;

const BUILD = new URL("./build-process.ts", import.meta.url);
const LOAD = new URL("./load-process.ts", import.meta.url);
const HOSTILE = new URL("./hostile-process.ts", import.meta.url);
const MEASURE = new URL("./measure.ts", import.meta.url);

const loadText = (): string => `load average ${loadavg()[0]?.toFixed(2)}`;

/** Builds the snapshot of so many listings, loads it, and asks every engine the same queries. */
export const measureSize = (
  listings: number,
  queries: number,
  asked: readonly (readonly [EngineName, number])[],
  folder: string,
): void => {
  const snapshot = join(folder, "snapshot.bin");
  const built = runBundled(BUILD, folder, [String(listings), snapshot], BUILD_HEAP_MB);
  const build = Build.parse(built);
  const opened = openSnapshot(readFileSync(snapshot));
  if (!opened.ok) throw new Error(opened.error.code);
  const path = join(folder, "queries.json");
  writeFileSync(path, JSON.stringify(makeQueries(opened.value, listings, queries)));
  console.log(
    `\n${listings.toLocaleString("en")} listings: snapshot ${(build.bytes / 1e6).toFixed(1)} MB, ` +
      `built in ${(build.buildMs / 1000).toFixed(1)} s, ${(build.cpuMs / 1000).toFixed(1)} s of ` +
      `processor time (with making the listings twice), ` +
      `by a process of at most ${build.peakMb.toFixed(0)} MB; ${loadText()}`,
  );
  const loads = Array.from({ length: LOADS }, () =>
    Load.parse(runBundled(LOAD, folder, [snapshot, WORLD_NOW])),
  ).toSorted((a, b) => a.loadMs - b.loadMs);
  const load = loads[Math.floor(LOADS / 2)];
  console.log(
    `loaded in ${load?.loadMs.toFixed(1)} ms (median of ${LOADS} fresh processes), ` +
      `process ${load?.loadedMb.toFixed(0)} MB loaded, ` +
      `${load?.answeredMb.toFixed(0)} MB after answering; ${loadText()}`,
  );
  const rows = asked.map(([engine, count]) => {
    const args = [engine, String(listings), path, String(count), snapshot];
    const measured = Measured.parse(runBundled(MEASURE, folder, args));
    return {
      engine,
      measured: engine === "waymark" ? { ...measured, buildMs: build.buildMs } : measured,
    };
  });
  printTable(rows);
  const hostile = runBundled(HOSTILE, folder, [snapshot, String(listings)]);
  printHostile(HostileResults.parse(hostile));
  console.log(loadText());
};
