import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "@waymark/application/system";
import { type IndexerDeps, noFreeTimes } from "@waymark/search/indexer";
import { connectDb } from "./connect.ts";
import { connectSegments } from "./connect-segments.ts";
import type { IndexerEnv } from "./env.ts";
import { logOf } from "./log.ts";

/** What both halves of the indexer work with. */
export const indexerDeps = (env: IndexerEnv): IndexerDeps => ({
  store: connectSegments(env),
  listings: connectDb(env).listings,
  freeTimes: noFreeTimes,
  clock: systemClock,
  random: Math.random,
  sleep,
  log: logOf(env),
});
