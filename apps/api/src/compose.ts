import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createApp, type FirstDeps } from "@waymark/api/app";
import { meterSearch } from "@waymark/application/metric";
import { systemClock, systemIds } from "@waymark/application/system";
import { makeFirstDb } from "@waymark/db/first-db";
import { openTable } from "@waymark/db/table-access";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { makeListingSearch } from "@waymark/search/listing-search";
import { makeS3Store, makeSegmentStore } from "@waymark/search/segment-store";
import { setTimeout } from "node:timers/promises";
import { env } from "./env.ts";
import { log } from "./log.ts";

const clock = systemClock;
const zones = createZones(intlOffsetAt());
const ids = systemIds;
const dynamodb = new DynamoDBClient({});
const table = openTable(dynamodb, env.TABLE_NAME);
const db = makeFirstDb(table, { clock, ids, random: Math.random, sleep: setTimeout });

const store = makeSegmentStore(
  makeS3Store({ bucket: env.SEARCH_BUCKET, endpoint: env.AWS_ENDPOINT_URL_S3 }, dynamodb.config),
);

const first = {
  ...db,
  clock,
  ids,
  zones,
  search: meterSearch(log, makeListingSearch({ store, listings: db.listings, clock, zones, log })),
  origin: env.PUBLIC_ORIGIN,
  authSecret: env.AUTH_SECRET,
  linkSecret: env.LINK_SECRET,
  log,
} satisfies FirstDeps;

/** Built once per start; the same app serves Lambda events and the local cloud. */
export const app = createApp({
  ...first,
  load: async () => (await import("./load-deps.ts")).loadDeps(table, first),
});
