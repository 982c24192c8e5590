import { setTimeout as sleep } from "node:timers/promises";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { makeFreeTimes } from "@waymark/application/availability";
import { systemClock, systemIds } from "@waymark/application/system";
import { makeDb } from "@waymark/db/make-db";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import type { IndexerDeps } from "@waymark/search/indexer";
import { makeS3Store, makeSegmentStore } from "@waymark/search/segment-store";
import { env, readSearchEnv } from "../env.ts";

/** The indexer's own parts, on the table and the bucket that the environment names. */
export const connectIndex = (): IndexerDeps => {
  const { SEARCH_BUCKET, AWS_ENDPOINT_URL_S3 } = readSearchEnv();
  const client = new DynamoDBClient({});
  const clock = systemClock;
  const random = Math.random;
  const place = { bucket: SEARCH_BUCKET, endpoint: AWS_ENDPOINT_URL_S3 };
  const db = makeDb(client, env.TABLE_NAME, { clock, ids: systemIds, random, sleep });
  return {
    store: makeSegmentStore(makeS3Store(place, client.config)),
    listings: db.listings,
    reviews: db.reviews,
    freeTimes: makeFreeTimes({ ...db, zones: createZones(intlOffsetAt()) }),
    clock,
    random,
    sleep,
    log: ({ level, message }) => void process.stderr.write(`${level}: ${message}\n`),
  };
};
