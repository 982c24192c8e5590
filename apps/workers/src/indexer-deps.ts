import { setTimeout as sleep } from "node:timers/promises";
import { makeFreeTimes } from "@waymark/application/availability";
import { systemClock } from "@waymark/application/system";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import type { IndexerDeps } from "@waymark/search/indexer";
import { connectDb } from "./connect.ts";
import { connectSegments } from "./connect-segments.ts";
import type { IndexerEnv } from "./env.ts";
import { logOf } from "./log.ts";

/** What both halves of the indexer work with. */
export const indexerDeps = (env: IndexerEnv): IndexerDeps => {
  const db = connectDb(env);
  return {
    store: connectSegments(env),
    listings: db.listings,
    reviews: db.reviews,
    freeTimes: makeFreeTimes({ ...db, zones: createZones(intlOffsetAt()) }),
    clock: systemClock,
    random: Math.random,
    sleep,
    log: logOf(env),
  };
};
