/*
 * How long `npm start` takes after install and build, until the program says that it is ready.
 * Each run is typed as a person would, on a data folder of its own; npm's and Turborepo's own time
 * is part of it.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { spreadOf } from "../core/statistics.ts";

const runs = 5;

/** A group of its own gets its end as Ctrl-C in a terminal gives it, to all of it at once. */
const measureStart = async (data: string, world: string): Promise<number> => {
  const startedMs = performance.now();
  const args = ["start", "--", "--data", data, "--world", world];
  const child = spawn("npm", args, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  const { pid } = child;
  if (pid === undefined) throw new Error("npm did not start");
  const ended = new Promise((done) => child.once("close", done));
  let readyMs: number | undefined;
  for await (const line of createInterface(child.stdout)) {
    if (!line.includes("Waymark is ready")) continue;
    readyMs = performance.now() - startedMs;
    process.kill(-pid, "SIGINT");
  }
  await ended;
  if (readyMs === undefined) throw new Error("the program ended before it was ready");
  return readyMs;
};

const report = (what: string, measuredMs: readonly number[]): void => {
  const seconds = (ms: number): string => (ms / 1000).toFixed(2);
  const all = measuredMs.map(seconds).join(" ");
  console.log(
    `${what.padEnd(24)} median ${seconds(spreadOf(measuredMs).p50)} s of ${runs} (${all})`,
  );
};

const freshMs: number[] = [];
const keptMs: number[] = [];
const emptyMs: number[] = [];
for (let run = 0; run < runs; run += 1) {
  const data = await mkdtemp(join(tmpdir(), "waymark-bench-"));
  freshMs.push(await measureStart(join(data, "small"), "small"));
  keptMs.push(await measureStart(join(data, "small"), "small"));
  emptyMs.push(await measureStart(join(data, "none"), "none"));
  await rm(data, { recursive: true });
}
report("first start, 50 mentors", freshMs);
report("start on kept data", keptMs);
report("first start, nobody", emptyMs);
