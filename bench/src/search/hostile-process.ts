import { query, type SearchQuery } from "@waymark/search/query";
import { readWhole } from "@waymark/search/segment-store";
import { openSnapshot, type SearchIndex } from "@waymark/search/snapshot";
import { suggest } from "@waymark/search/suggestion";
import { type HostileKind, makeHostileQueries } from "./hostile-queries.ts";
import { WORLD_NOW } from "./make-listing.ts";

/**
 * Run as a process of its own: asks the snapshot at argv[2], of argv[3] listings, every hostile query,
 * and prints the slowest of each kind. A query is asked three times and its best time counts, so that
 * the figure is the query's and not the machine's.
 */
const ASKED = 3;
const WARM_UP = 200;

const ask = (index: SearchIndex, asked: SearchQuery, withHelp: boolean): string => {
  const answer = query(index, asked);
  if (!answer.ok) return answer.error.code;
  if (withHelp) suggest(index, asked);
  return "answered";
};

const measure = (
  index: SearchIndex,
  { name, queries, suggest: withHelp }: HostileKind,
): { readonly name: string; readonly worstMs: number; readonly outcomes: readonly string[] } => {
  const outcomes = new Set<string>();
  let worstMs = 0;
  for (const asked of queries) {
    let bestMs = Infinity;
    for (let i = 0; i < ASKED; i++) {
      const startedMs = performance.now();
      outcomes.add(ask(index, asked, withHelp));
      bestMs = Math.min(bestMs, performance.now() - startedMs);
    }
    worstMs = Math.max(worstMs, bestMs);
  }
  return { name, worstMs, outcomes: [...outcomes] };
};

const [path = "", listings = ""] = process.argv.slice(2);
const opened = openSnapshot(await readWhole(path));
if (!opened.ok) throw new Error(opened.error.code);
for (let i = 0; i < WARM_UP; i++) query(opened.value, { now: WORLD_NOW, text: "react lead" });
const kinds = makeHostileQueries(Number(listings));
console.log(JSON.stringify(kinds.map((kind) => measure(opened.value, kind))));
