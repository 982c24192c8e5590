import * as z from "zod";

export const ENGINES = ["waymark", "minisearch", "flexsearch", "sqlite"] as const;
export type EngineName = (typeof ENGINES)[number];

/** What one engine did in its own process; times in milliseconds. */
export const Measured = z.object({
  buildMs: z.number(),
  queries: z.number(),
  qps: z.number(),
  /** Queries in a second of processor time: what other programs on the machine hardly touch. */
  cpuQps: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  /** Part of the intended listings among the first 20 of a misspelt query. */
  typoRecall: z.number(),
  /** Hits of each query, to set the engines side by side. */
  totals: z.array(z.number()),
  kindMs: z.record(z.string(), z.number()),
  rssMb: z.number(),
});
export type Measured = z.infer<typeof Measured>;
