import { openSnapshot } from "@waymark/search/snapshot";
import { readWhole } from "@waymark/search/segment-store";
import { query } from "@waymark/search/query";

/**
 * Run as a process of its own: loads the snapshot at argv[2], then says what the load took and how
 * large the whole process is, before and after it has answered.
 */
const [path = "", now = ""] = process.argv.slice(2);
const startedMs = performance.now();
const bytes = await readWhole(path);
const opened = openSnapshot(bytes);
const loadMs = performance.now() - startedMs;
if (!opened.ok) throw new Error(opened.error.code);
const loadedMb = process.memoryUsage.rss() / 1e6;
for (const text of [undefined, "react", "raect", "lead"]) {
  query(opened.value, { now, text, prefix: true });
}
const answeredMb = process.memoryUsage.rss() / 1e6;
console.log(JSON.stringify({ loadMs, loadedMb, answeredMb }));
