import { query } from "@waymark/search/query";
import { readWhole } from "@waymark/search/segment-store";
import { openSnapshot } from "@waymark/search/snapshot";

/**
 * Run as a process of its own: loads the snapshot at argv[2], asks it for everything once, and prints
 * how long the load took and how far the process grew.
 */
const [path = "", now = ""] = process.argv.slice(2);
const before = process.memoryUsage.rss();
const started = performance.now();
const opened = openSnapshot(await readWhole(path));
const loadMs = performance.now() - started;
if (!opened.ok) throw new Error(opened.error.code);
const answer = query(opened.value, { now });
const rss = process.memoryUsage.rss();
const total = answer.ok ? answer.value.total : 0;
console.log(JSON.stringify({ loadMs, rssMb: (rss - before) / 1e6, processMb: rss / 1e6, total }));
