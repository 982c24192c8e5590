import type { Write } from "@waymark/application/ports";
import type { Instant } from "@waymark/domain/time";
import { inParallel } from "./in-parallel.ts";
import type { World } from "./make-world.ts";
import { requestStories } from "./request-story.ts";
import { type RequestTarget, seedRequest } from "./seed-request.ts";
import { type Account, seedAccounts } from "./seed-accounts.ts";

export type SeedTarget = RequestTarget & {
  /** Makes the account that a first sign-in would make; one that is there stays as it is. */
  readonly registerUser: (account: Account) => Promise<{ readonly ok: boolean }>;
};

/** How many accounts, people with their listings, and requests were new. */
export type SeedReport = {
  readonly accounts: number;
  readonly people: number;
  readonly requests: number;
};

const batchSize = 30;
const lanes = 8;

/** What is written for one person, all of it or nothing. */
type Unit = readonly Write[];

const unitsOf = (target: SeedTarget, world: World): readonly Unit[] => [
  [target.persons.insert(world.operator)],
  ...world.mentees.map((person) => [target.persons.insert(person)]),
  ...world.mentors.map(({ person, listing }) => [
    target.persons.insert(person),
    ...target.listings.insert(listing),
  ]),
];

const alreadyThere: readonly string[] = ["person.already_registered", "listing.already_exists"];

const writeUnit = async (target: SeedTarget, unit: Unit): Promise<boolean> => {
  const outcome = await target.commit(unit, []);
  if (!outcome.ok && !alreadyThere.includes(outcome.error.code)) {
    throw new Error(`the seed was refused: ${outcome.error.code}`);
  }
  return outcome.ok;
};

/** @returns how many units were new; a batch of which one is there already is written one by one */
const writeBatch = async (target: SeedTarget, batch: readonly Unit[]): Promise<number> => {
  if (await writeUnit(target, batch.flat())) return batch.length;
  const written: Unit[] = [];
  for (const unit of batch) if (await writeUnit(target, unit)) written.push(unit);
  return written.length;
};

/**
 * Writes a world through the repositories and its requests through the use cases, relative to `now`.
 * A second run, whenever it comes, changes nothing; one that was interrupted is completed.
 */
export const seedWorld = async (
  target: SeedTarget,
  world: World,
  now: Instant,
): Promise<SeedReport> => {
  const units = unitsOf(target, world);
  const batches = Array.from({ length: Math.ceil(units.length / batchSize) }, (_, at) =>
    units.slice(at * batchSize, (at + 1) * batchSize),
  );
  const people = await inParallel(batches, lanes, (batch) => writeBatch(target, batch));
  const accounts = await inParallel(seedAccounts(world), lanes, target.registerUser);
  const requests: boolean[] = [];
  for (const [number, story] of requestStories(world).entries()) {
    requests.push(await seedRequest(target, story, number, now));
  }
  return {
    accounts: accounts.filter(({ ok }) => ok).length,
    people: people.reduce((sum, count) => sum + count, 0),
    requests: requests.filter(Boolean).length,
  };
};
