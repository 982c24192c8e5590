import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type AppDeps, createApp } from "@waymark/api/app";
import { meterSearch } from "@waymark/application/metric";
import { systemClock, systemIds } from "@waymark/application/system";
import { makeDb } from "@waymark/db/make-db";
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
const db = makeDb(dynamodb, env.TABLE_NAME, {
  clock,
  ids,
  random: Math.random,
  sleep: setTimeout,
});

const store = makeSegmentStore(
  makeS3Store({ bucket: env.SEARCH_BUCKET, endpoint: env.AWS_ENDPOINT_URL_S3 }, dynamodb.config),
);

const deps: AppDeps = {
  ...db,
  clock,
  ids,
  zones,
  calendarPlatform: {
    emailAddress: env.MAIL_FROM_ADDRESS,
    calendarDomain: env.CALENDAR_DOMAIN,
    zones,
  },
  renderCalendarFeed: async (feed) =>
    (await import("@waymark/calendar/feed")).renderCalendarFeed(feed),
  renderCalendarFile: async (event, changedAt) =>
    (await import("@waymark/calendar/file")).renderCalendarFile(event, changedAt),
  renderFreeBusy: async (freeBusy) =>
    (await import("@waymark/calendar/free-busy")).renderFreeBusy(freeBusy),
  // The build puts the typefaces beside the bundle.
  renderCertificate: async (certificate) => {
    const { makeRenderCertificate } = await import("@waymark/certificate/certificate");
    return makeRenderCertificate((family) => new URL(`./fonts/${family}/`, import.meta.url))(
      certificate,
    );
  },
  search: meterSearch(log, makeListingSearch({ store, listings: db.listings, clock, zones, log })),
  origin: env.PUBLIC_ORIGIN,
  authSecret: env.AUTH_SECRET,
  linkSecret: env.LINK_SECRET,
  log,
};

/** Built once per start; the same app serves Lambda events and the local cloud. */
export const app = createApp(deps);
