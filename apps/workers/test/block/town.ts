import { randomUUID } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Accounts, Commit, ListingSearch, Write } from "@waymark/application/ports";
import { systemIds } from "@waymark/application/system";
import type { DomainEvent } from "@waymark/contracts/event";
import type { SearchHit } from "@waymark/contracts/listing";
import { createTable } from "@waymark/db/create-table";
import { type Db, makeDb } from "@waymark/db/make-db";
import type { PairKey } from "@waymark/domain/block";
import type { MentorshipId, PersonId, ReferralId } from "@waymark/domain/id";
import type { ReferralStatus } from "@waymark/domain/referral";
import { ok } from "@waymark/domain/result";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { type FakeClock, fakeClock } from "@waymark/testing/clock";
import { seededRandom } from "@waymark/testing/random";
import {
  blocksIn,
  contactsIn,
  isGuard,
  type Known,
  mentorshipsIn,
  referralsIn,
} from "./contacts.ts";
import { availabilities, listings, people } from "./people.ts";

const zones = createZones(intlOffsetAt());

export type TownOptions = { readonly endpoint: string; readonly withoutGuard: boolean };

/** Every listing fits every search: what must not be found has to be left out, not to rank low. */
const everybody: ListingSearch = {
  search: async () =>
    ok({
      total: listings.length,
      hits: listings.map((listing): SearchHit => ({
        ...listing,
        reason: { words: [], facets: [], shared: [] },
        nextSlots: [],
      })),
      facets: {
        skill: [],
        industry: [],
        function: [],
        seniority: [],
        language: [],
        country: [],
        price: [],
        zone: [],
        time: [],
      },
      isAnybodyRated: false,
    }),
};

const findByAddress: Accounts["findByAddress"] = async (address) =>
  people.find(({ emailAddress }) => emailAddress === address)?.id ?? null;

/**
 * 200 people on a table of their own. All commits go through one door, one after the other: there it
 * is seen in which order blocks and contacts come about.
 */
export const openTown = async ({ endpoint, withoutGuard }: TownOptions) => {
  const client = new DynamoDBClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const tableName = `waymark-${randomUUID()}`;
  await createTable(client, tableName, { isStreamed: false });
  const clock: FakeClock = fakeClock("2026-03-02T06:00:00.000Z");
  const db: Db = makeDb(client, tableName, {
    clock,
    ids: systemIds,
    random: seededRandom(1).next,
    sleep: async () => {},
  });
  const seeds = [
    ...people.map((person) => db.persons.insert(person)),
    ...listings.flatMap((listing) => db.listings.insert(listing)),
    ...availabilities.map((availability) => db.availabilities.insert(availability)),
  ];
  for (let at = 0; at < seeds.length; at += 90) {
    const seeded = await db.commit(seeds.slice(at, at + 90), []);
    if (!seeded.ok) throw new Error(`the town was refused: ${seeded.error.code}`);
  }

  const apart = new Set<PairKey>();
  const crossed: string[] = [];
  const news: DomainEvent[] = [];
  const pairs = new Map<MentorshipId, readonly [PersonId, PersonId]>();
  const referrals = new Map<ReferralId, ReferralStatus>();
  const known: Known = {
    pairOf: (id) => pairs.get(id),
    statusOf: (id) => referrals.get(id),
    personOf: (address) => people.find(({ emailAddress }) => emailAddress === address)?.id,
  };
  let contactCount = 0;

  const look = (writes: readonly Write[]): void => {
    for (const [id, pair] of mentorshipsIn(writes)) pairs.set(id, pair);
    for (const { kind, pair } of contactsIn(writes, known)) {
      contactCount += 1;
      if (apart.has(pair)) crossed.push(`${kind} of ${pair}`);
    }
    for (const { id, status } of referralsIn(writes)) referrals.set(id, status);
    for (const { pair, holders } of blocksIn(writes)) {
      if (holders.length > 0) apart.add(pair);
      else apart.delete(pair);
    }
  };

  let turn: Promise<unknown> = Promise.resolve();
  const commit: Commit = (writes, events) => {
    const kept = withoutGuard ? writes.filter((write) => !isGuard(write)) : writes;
    const mine = turn.then(async () => {
      const committed = await db.commit(kept, events);
      if (committed.ok) {
        look(kept);
        news.push(...events);
      }
      return committed;
    });
    turn = mine.catch(() => undefined);
    return mine;
  };

  return {
    db,
    clock,
    /** For use cases, with a commit that a barrier may hold back. */
    depsWith: (through: Commit) => ({
      ...db,
      commit: through,
      clock,
      ids: systemIds,
      zones,
      search: everybody,
      accounts: { findByAddress },
    }),
    commit,
    /** Who is held apart at this moment, by the order of commits. */
    apart,
    /** Contacts that came about across a block: none may. */
    crossed,
    /** Events that nobody has followed yet. */
    news,
    contactCount: () => contactCount,
    stop: () => client.destroy(),
  };
};

export type Town = Awaited<ReturnType<typeof openTown>>;
export type TownDeps = ReturnType<Town["depsWith"]>;
