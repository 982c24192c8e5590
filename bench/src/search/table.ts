import { KINDS } from "./bench-query.ts";
import type { EngineName, Measured } from "./measured.ts";

export type Row = { readonly engine: EngineName; readonly measured: Measured };

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

const perSecond = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

/** How often two engines found as many listings, over the queries without a typo that both had. */
const agreement = (own: Measured, other: Measured): string => {
  const both = Math.min(own.totals.length, other.totals.length);
  let same = 0;
  let asked = 0;
  for (let i = 0; i < both; i++) {
    if (KINDS[i % KINDS.length] === "typo") continue;
    asked += 1;
    if (own.totals[i] === other.totals[i]) same += 1;
  }
  return `${((100 * same) / Math.max(1, asked)).toFixed(1)} %`;
};

/** Prints a table in Markdown; the first row is the engine that the others are set against. */
export const printTable = (rows: readonly Row[]): void => {
  const [own] = rows;
  if (own === undefined) return;
  const head = [
    "engine",
    "queries",
    "queries/s",
    "ours is faster",
    "per CPU second",
    "ours is faster",
    "p50 ms",
    "p99 ms",
    "typo recall@20",
    "same totals",
    "build s",
    "MB",
    ...KINDS.map((kind) => `${kind} p50`),
  ];
  console.log(`| ${head.join(" | ")} |`);
  console.log(`|${head.map(() => "---").join("|")}|`);
  for (const { engine, measured } of rows) {
    const cells = [
      engine,
      String(measured.queries),
      perSecond(measured.qps),
      `${(own.measured.qps / measured.qps).toFixed(1)}x`,
      perSecond(measured.cpuQps),
      `${(own.measured.cpuQps / measured.cpuQps).toFixed(1)}x`,
      ms(measured.p50Ms),
      ms(measured.p99Ms),
      `${(measured.typoRecall * 100).toFixed(1)} %`,
      agreement(own.measured, measured),
      (measured.buildMs / 1000).toFixed(1),
      measured.rssMb.toFixed(0),
      ...KINDS.map((kind) => ms(measured.kindMs[kind] ?? 0)),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
};
