import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { addFaults, type FaultPlan } from "@waymark/testing/faults";
import { type FakeClock, fakeClock } from "@waymark/testing/clock";
import { seededRandom } from "@waymark/testing/random";
import { buildListing, buildPerson } from "@waymark/testing/build";
import { systemIds } from "@waymark/application/system";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { randomUUID } from "node:crypto";
import { createTable } from "../../../src/create-table/index.ts";
import { type Db, makeDb } from "../../../src/make-db/index.ts";
import { availabilityOf, hoursOf, mentorNumbers, personNumbers, utc } from "../world.ts";

export const zones = createZones(intlOffsetAt());

/** A table of its own with the world's people, and what the model begins with. */
export type Store = {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** What the world's own clock shows; one process may be off it. */
  readonly clock: FakeClock;
  readonly dbAt: (clock: FakeClock) => Db;
};

export const firstMoment = "2026-03-02T07:00:00.000Z";

export const openStore = async (endpoint: string, faults?: FaultPlan): Promise<Store> => {
  const client = new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const tableName = `waymark-${randomUUID()}`;
  await createTable(client, tableName, { isStreamed: false });
  const clock = fakeClock(firstMoment);
  const random = seededRandom(1).next;
  const sleep = async (): Promise<void> => {};
  const dbAt = (at: FakeClock): Db =>
    makeDb(client, tableName, { clock: at, ids: systemIds, random, sleep });
  const db = dbAt(clock);
  const seeded = await db.commit(
    [
      ...personNumbers.map((number) => db.persons.insert(buildPerson(number, { timeZone: utc }))),
      ...mentorNumbers.flatMap((number) => [
        ...db.listings.insert(buildListing(number)),
        db.availabilities.insert(availabilityOf(number, hoursOf(number), 1)),
      ]),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(`the world was refused: ${seeded.error.code}`);
  if (faults !== undefined) addFaults(client, faults);
  return { client, tableName, clock, dbAt };
};
