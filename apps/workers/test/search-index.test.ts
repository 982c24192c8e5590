import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { indexStreamFilters } from "@waymark/db/table";
import type { Listing } from "@waymark/domain/listing";
import { mapStreamToHandler, openCheckpoints } from "@waymark/local/event-source";
import { indexer } from "@waymark/messaging/catalogue";
import { indexChanges, type IndexerDeps, mergeIndex, noFreeTimes } from "@waymark/search/indexer";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { makeListingSearch } from "@waymark/search/listing-search";
import { makeS3Store, makeSegmentStore } from "@waymark/search/segment-store";
import { buildListing } from "@waymark/testing/build";
import { seededRandom } from "@waymark/testing/random";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openLocalCloud } from "./support/local-cloud.ts";

let cloud: Awaited<ReturnType<typeof openLocalCloud>>;
let deps: IndexerDeps;
let stopMapping: () => Promise<void>;
let handler: typeof import("../src/indexer.ts").handler;
let merge: typeof import("../src/indexer-merge.ts").handler;

beforeAll(async () => {
  cloud = await openLocalCloud();
  const { environment, db } = cloud;
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const place = { bucket: environment.SEARCH_BUCKET, endpoint: environment.AWS_ENDPOINT_URL_S3 };
  deps = {
    store: makeSegmentStore(makeS3Store(place, db.client.config)),
    listings: db.listings,
    reviews: db.reviews,
    freeTimes: noFreeTimes,
    clock: { now: () => db.clock.now() },
    random: Math.random,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    log: () => {},
  };
  vi.resetModules();
  ({ handler } = await import("../src/indexer.ts"));
  ({ handler: merge } = await import("../src/indexer-merge.ts"));
  const streams = new DynamoDBStreamsClient({
    endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB,
    region: environment.AWS_REGION,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const { Table } = await db.client.send(new DescribeTableCommand({ TableName: db.tableName }));
  const mapping = mapStreamToHandler({
    functionName: "indexer",
    handler,
    timeoutSeconds: indexer.handlerTimeoutSeconds,
    batchSize: 3,
    filters: indexStreamFilters,
    streams,
    streamArn: Table?.LatestStreamArn ?? "",
    checkpoints: openCheckpoints(),
    pollIntervalMs: 50,
    disturbance: { seed: 5, duplicateEvery: 1 },
  });
  stopMapping = async () => {
    await mapping.stop();
    streams.destroy();
  };
});
afterAll(async () => {
  await stopMapping();
  await cloud.stop();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What a process that starts now finds of everybody, without the table's last word. */
const indexed = async (): Promise<readonly string[]> => {
  const all: Listing[] = Array.from({ length: 60 }, (_, at) => buildListing(at + 1));
  const listings = { getMany: async () => all };
  const { search } = makeListingSearch({
    ...deps,
    listings,
    zones: createZones(intlOffsetAt()),
  });
  const answer = await search({ limit: 50 });
  return answer.ok ? answer.value.hits.map(({ id }) => id).toSorted() : [answer.error.code];
};

const publishedIds = async (): Promise<readonly string[]> =>
  (await cloud.db.listings.listPublished()).items.map(({ id }) => id);

test("any changes, each told twice by the stream, end in the index of a rebuild, byte for byte", async () => {
  const { commit, listings } = cloud.db;
  const random = seededRandom(17);
  const stored = new Map<number, Listing>();
  for (let step = 0; step < 60; step += 1) {
    const number = 1 + Math.floor(random.next() * 12);
    const before = stored.get(number);
    const status = random.pick(["published", "published", "draft", "paused", "withdrawn"] as const);
    const next =
      before === undefined
        ? buildListing(number, { status })
        : { ...before, status, revision: before.revision + 1 };
    const writes = before === undefined ? listings.insert(next) : [listings.replace(next)];
    expect((await commit(writes, [])).ok).toBe(true);
    stored.set(number, next);
    if (step % 20 === 19) await merge();
  }
  const wanted = await publishedIds();
  expect(wanted.length).toBeGreaterThan(0);
  await vi.waitFor(async () => expect(await indexed()).toEqual(wanted), {
    timeout: 20_000,
    interval: 100,
  });

  const merged = await mergeIndex(deps)();
  const { store } = deps;
  const bytes = await store.readSegment(merged.snapshot);
  expect((await mergeIndex(deps)()).snapshot).toBe(merged.snapshot);
  expect(await store.readSegment(merged.snapshot)).toEqual(bytes);
  expect(await indexed()).toEqual(wanted);
}, 60_000);

test("many indexers at once, on real requests, lose no change", async () => {
  const { commit, listings } = cloud.db;
  const added = Array.from({ length: 8 }, (_, at) => buildListing(at + 40));
  for (const listing of added) await commit(listings.insert(listing), []);
  await Promise.all(added.map(({ id }) => indexChanges(deps)([{ listingId: id }])));
  expect(await indexed()).toEqual(expect.arrayContaining(added.map(({ id }) => id)));
  const manifest = (await deps.store.readManifest(null))?.manifest;
  expect(manifest?.changed.map(({ id }) => id)).toEqual(
    expect.arrayContaining(added.map(({ id }) => id)),
  );
}, 60_000);

test("a record that says nothing is passed over, and what comes with it is indexed", async () => {
  const listing = buildListing(55);
  await cloud.db.commit(cloud.db.listings.insert(listing), []);
  await handler({
    Records: [
      { eventID: "1", eventName: "INSERT", dynamodb: { NewImage: { kind: { S: "listing" } } } },
      {
        eventID: "2",
        eventName: "INSERT",
        dynamodb: { NewImage: { kind: { S: "listing" }, id: { S: listing.id } } },
      },
    ],
  });
  expect(await indexed()).toContain(listing.id);
});
