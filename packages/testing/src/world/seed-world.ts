import type { Write } from "@waymark/application/ports";
import type { ListingId, PersonId } from "@waymark/domain/id";
import type { EmailAddress, Person } from "@waymark/domain/person";
import type { Instant } from "@waymark/domain/time";
import { inParallel } from "./in-parallel.ts";
import type { Mentor } from "./make-mentor.ts";
import type { World } from "./make-world.ts";
import { requestStories } from "./request-story.ts";
import { type RequestTarget, seedRequest } from "./seed-request.ts";

export type SeedTarget = RequestTarget & {
  /** The account that a first sign-in would make; its id is the person's. */
  readonly accountWrites: (account: {
    readonly id: PersonId;
    readonly emailAddress: EmailAddress;
    readonly createdAt: Instant;
  }) => readonly Write[];
};

/** How many people (mentors with their listings) and requests were new. */
export type SeedReport = { readonly people: number; readonly requests: number };

/** Five writes for a mentor, and DynamoDB takes a hundred at once. */
const batchSize = 20;
const lanes = 4;

/** What is written for one person: all of it or nothing. */
type Unit = readonly Write[];

const personUnit =
  (target: SeedTarget) =>
  (person: Person): Unit => [...target.accountWrites(person), target.persons.insert(person)];

const mentorUnit =
  (target: SeedTarget) =>
  ({ person, listing }: Mentor): Unit => [
    ...personUnit(target)(person),
    ...target.listings.insert(listing),
  ];

const listKnown = async (target: SeedTarget): Promise<ReadonlySet<ListingId>> => {
  const known = new Set<ListingId>();
  let cursor: string | undefined;
  do {
    const page = await target.listings.listPublished(cursor);
    for (const { id } of page.items) known.add(id);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return known;
};

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
  const known = await listKnown(target);
  const newMentors = world.mentors.filter(({ listing }) => !known.has(listing.id));
  const units = [
    ...[world.operator, ...world.mentees].map(personUnit(target)),
    ...newMentors.map(mentorUnit(target)),
  ];
  const batches = Array.from({ length: Math.ceil(units.length / batchSize) }, (_, at) =>
    units.slice(at * batchSize, (at + 1) * batchSize),
  );
  const people = await inParallel(batches, lanes, (batch) => writeBatch(target, batch));
  const requests: boolean[] = [];
  for (const [number, story] of requestStories(world).entries()) {
    requests.push(await seedRequest(target, story, number, now));
  }
  return {
    people: people.reduce((sum, count) => sum + count, 0),
    requests: requests.filter(Boolean).length,
  };
};
