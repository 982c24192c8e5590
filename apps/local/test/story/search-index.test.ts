import { randomBytes } from "node:crypto";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SearchAnswer } from "@waymark/contracts/listing";
import type { Listing } from "@waymark/domain/listing";
import { findFreePort } from "@waymark/testing/dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { makeS3Store } from "@waymark/search/segment-store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { searchBucket } from "../../src/cloud/environment.ts";
import { connectApi } from "../support/cloud/connect-api.ts";
import { type ConnectedTable, connectTable } from "../support/cloud/connect-table.ts";
import { openCloud, type OpenCloud } from "../support/cloud/open-cloud.ts";
import { plantMentor } from "../support/cloud/plant-mentor.ts";
import { type CloudProcess, spawnCloud } from "../support/cloud/spawn-cloud.ts";
import { waitFor } from "../support/cloud/wait-for.ts";

let cloud: OpenCloud;
let db: ConnectedTable;
beforeAll(async () => {
  cloud = await openCloud();
  db = connectTable(cloud.servers);
}, 120_000);
afterAll(() => cloud.close());

const search = (at: Pick<CloudProcess, "origin">) =>
  connectApi(at.origin).query("listing.search", {}, SearchAnswer);

const shown = async (at: Pick<CloudProcess, "origin"> = cloud): Promise<readonly string[]> =>
  (await search(at)).hits.map(({ id }) => id).toSorted();

/** Resolves when the index counts so many, which hits alone do not show. */
const untilCounted = (total: number): Promise<true> =>
  waitFor(`an index of ${total}`, async () =>
    (await search(cloud)).total === total ? true : undefined,
  );

const objects = () => {
  const { config } = new S3Client({
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  return makeS3Store({ bucket: searchBucket, endpoint: cloud.servers.s3 }, config);
};

const withdraw = async (listing: Listing): Promise<void> => {
  const withdrawn = { ...listing, status: "withdrawn" as const, revision: listing.revision + 1 };
  const committed = await db.commit([db.listings.replace(withdrawn)], []);
  expect(committed.ok).toBe(true);
};

test("a listing is found soon after it is published, and in no answer from the moment when it is withdrawn", async () => {
  const { listing: first } = await plantMentor(db, 1, "one@mentors.example");
  const { listing: second } = await plantMentor(db, 2, "two@mentors.example");
  await untilCounted(2);
  expect(await shown()).toEqual([first.id, second.id]);

  const manifest = await objects().get("search/manifest.json", null);
  if (manifest.status !== "found") throw new Error("there is no manifest");
  await withdraw(first);
  expect(await shown()).toEqual([second.id]);
  await untilCounted(1);

  // The store as it was before: the index counts the listing again, and nobody sees it.
  await objects().put("search/manifest.json", manifest.bytes, { only: "always" });
  await untilCounted(2);
  expect(await shown()).toEqual([second.id]);
}, 120_000);

test("random bytes in place of every segment are noticed, survived and repaired by a start", async () => {
  const expected = await shown();
  const folder = join(cloud.data, "s3", searchBucket);
  const segments = (await readdir(folder)).filter((name) => name.includes("segments"));
  expect(segments.length).toBeGreaterThan(0);
  for (const name of segments) await writeFile(join(folder, name), randomBytes(4_000));
  expect(await shown()).toEqual(expected);

  cloud.kill("SIGKILL");
  await cloud.ended;
  const restarted = await spawnCloud({ data: cloud.data, port: await findFreePort() });
  try {
    expect(await shown(restarted)).toEqual(expected);
    expect((await search(restarted)).total).toBe(expected.length);
  } finally {
    restarted.kill("SIGTERM");
    await restarted.ended;
  }
}, 120_000);
