import type { Availabilities, Write } from "@waymark/application/ports";
import { LocalDate } from "@waymark/domain/availability";
import type { ListingId, PersonId } from "@waymark/domain/id";
import type { EmailAddress, Person } from "@waymark/domain/person";
import type { Instant } from "@waymark/domain/time";
import { makeAvailability } from "./availability/make-availability.ts";
import { inParallel } from "./in-parallel.ts";
import type { Mentor } from "./make-mentor.ts";
import type { World } from "./make-world.ts";
import { requestStories } from "./request-story.ts";
import { type OrganisationTarget, seedOrganisation } from "./seed-organisation.ts";
import { type RunningCohortTarget, seedRunningCohort } from "./seed-running-cohort.ts";
import { type CohortTarget, seedCohort } from "./seed-cohort.ts";
import { type MentorshipTarget, seedMentorships } from "./seed-mentorships.ts";
import { type PairWorkTarget, seedPairWork } from "./seed-pair-work.ts";
import { type RequestTarget, seedRequest } from "./seed-request.ts";
import { seedSession, type SessionTarget } from "./seed-session.ts";
import { seedSponsorReport, type SponsorReportTarget } from "./seed-sponsor-report.ts";
import { seedSurvey, type SurveyTarget } from "./seed-survey.ts";

export type SeedTarget = RequestTarget &
  MentorshipTarget &
  PairWorkTarget &
  OrganisationTarget &
  CohortTarget &
  RunningCohortTarget &
  SponsorReportTarget &
  SessionTarget &
  SurveyTarget & {
    readonly availabilities: Availabilities;
    /** The account that a first sign-in would make; its id is the person's. */
    readonly accountWrites: (account: {
      readonly id: PersonId;
      readonly emailAddress: EmailAddress;
      readonly createdAt: Instant;
    }) => readonly Write[];
  };

/** How many people (mentors with their listings) and requests were new. */
export type SeedReport = { readonly people: number; readonly requests: number };

/** Six writes for a mentor, and DynamoDB takes a hundred at once. */
const batchSize = 16;
const lanes = 4;

/** What is written for one person: all of it or nothing. */
type Unit = readonly Write[];

const personUnit =
  (target: SeedTarget) =>
  (person: Person): Unit => [...target.accountWrites(person), target.persons.insert(person)];

const mentorUnit =
  (target: SeedTarget, today: LocalDate) =>
  ({ mentor, number }: { readonly mentor: Mentor; readonly number: number }): Unit => [
    ...personUnit(target)(mentor.person),
    ...target.listings.insert(mentor.listing),
    target.availabilities.insert(makeAvailability(mentor, number, today)),
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
  const today = LocalDate.parse(now.slice(0, 10));
  const newMentors = world.mentors
    .map((mentor, number) => ({ mentor, number }))
    .filter(({ mentor }) => !known.has(mentor.listing.id));
  const units = [
    ...[world.operator, ...world.organisers, ...world.mentees].map(personUnit(target)),
    ...newMentors.map(mentorUnit(target, today)),
  ];
  const batches = Array.from({ length: Math.ceil(units.length / batchSize) }, (_, at) =>
    units.slice(at * batchSize, (at + 1) * batchSize),
  );
  const people = await inParallel(batches, lanes, (batch) => writeBatch(target, batch));
  const requests: boolean[] = [];
  for (const [number, story] of requestStories(world).entries()) {
    requests.push(await seedRequest(target, story, number, now));
  }
  await seedSession(target, now);
  await seedSurvey(target);
  await seedMentorships(target, world, now);
  await seedPairWork(target, world, now);
  await seedOrganisation(target, now);
  await seedCohort(target, world, now);
  await seedRunningCohort(target, world, now);
  await seedSponsorReport(target, now);
  return {
    people: people.reduce((sum, count) => sum + count, 0),
    requests: requests.filter(Boolean).length,
  };
};
