import { block } from "@waymark/domain/block";
import { Slug } from "@waymark/domain/listing";
import type { Person } from "@waymark/domain/person";
import {
  buildAvailability,
  buildBooking,
  buildCohort,
  buildIntroduction,
  buildListing,
  buildMentorship,
  buildPerson,
  buildSession,
  buildSurvey,
  numberedId,
} from "@waymark/testing/build";
import type { World } from "../harness.ts";
import { type Relation, relations, type Role, roles } from "./caller.ts";
import { seedOrganisation } from "./seed-organisation.ts";

export type People = {
  readonly role: Role;
  /** All ids in it carry numbers from this one on. */
  readonly base: number;
  readonly mentor: Person;
  readonly mentee: Person;
  readonly callers: Readonly<Record<Relation, Person>>;
};

/** The part of the world in which callers of one role are related to one thing each. */
export type Section = People & {
  readonly things: Awaited<ReturnType<typeof seedPair>>;
  readonly console: Awaited<ReturnType<typeof seedOrganisation>>;
};

const rolesOf = (role: Role): Person["roles"] => {
  if (role === "mentor") return ["mentee", "mentor"];
  return role === "operator" ? ["mentee", "operator"] : ["mentee"];
};

const commit = async ({ db }: World, writes: Parameters<World["db"]["commit"]>[0]) => {
  const committed = await db.commit(writes, []);
  if (!committed.ok) throw new Error(committed.error.code);
};

/** What the two have: a request, a mentorship, a session that is asked for and one that was held. */
const seedPair = async (world: World, { base, mentor, mentee }: People) => {
  const { db } = world;
  const pair = { mentorId: mentor.id, menteeId: mentee.id };
  const first = base + 1;
  const listing = buildListing(first, { slug: Slug.parse(`mentor-${first}`) });
  const mentorship = buildMentorship(first, {
    ...pair,
    cohortId: numberedId("cohort", first),
    organisationId: numberedId("organisation", first),
    matchReason: "50 of 100 points",
    status: "active",
    startedAt: "2026-03-01T09:00:00.000Z",
    rhythm: { cadence: "fortnightly", countsFrom: "2026-03-01T09:00:00.000Z", nudges: 0 },
  });
  const held = {
    ...pair,
    status: "held",
    start: "2026-03-01T09:00:00.000Z",
    end: "2026-03-01T10:00:00.000Z",
    attendance: {
      mentor: { says: "held", at: "2026-03-01T10:00:00.000Z" },
      mentee: { says: "held", at: "2026-03-01T10:00:00.000Z" },
    },
    surveysOpenedAt: "2026-03-01T10:00:00.000Z",
  };
  const session = buildSession(base + 2, held);
  const introduction = buildIntroduction(first, { ...pair, listingId: listing.id });
  const booking = buildBooking(first, { ...pair, status: "requested" });
  const surveyOf = (side: "mentor" | "mentee") =>
    buildSurvey(first, {
      id: db.ids.derivedSurveyId(session.id, side),
      sessionId: session.id,
      side,
      respondentId: side === "mentor" ? mentor.id : mentee.id,
      aboutId: side === "mentor" ? mentee.id : mentor.id,
      dueAt: held.end,
      sentAt: held.end,
    });
  const surveys = { mentor: surveyOf("mentor"), mentee: surveyOf("mentee") };
  await commit(world, [
    ...db.listings.insert(listing),
    db.availabilities.insert(buildAvailability(first)),
    db.introductions.insert(introduction),
    db.mentorships.insert(mentorship),
    db.mentorships.claimPair(mentorship),
    db.mentorships.joinCohort(mentorship.id, buildCohort(first).id),
    db.bookings.insert(booking),
    db.sessions.insert(buildSession(first, pair)),
    db.sessions.insert(session),
    db.surveys.insert(surveys.mentor),
    db.surveys.insert(surveys.mentee),
  ]);
  return { listing, mentorship, introduction, booking, session, surveys };
};

const keepApart = async (world: World, one: Person, other: Person): Promise<void> => {
  const placed = block(null, one.id, other.id, world.db.clock.now());
  if (!placed.ok) throw new Error(placed.error.code);
  await commit(world, [...world.db.blocks.replace(placed.value)]);
};

/** Everybody and everything that callers of that role are tried with. */
export const seedSection = async (world: World, role: Role): Promise<Section> => {
  const base = 1000 * (1 + roles.indexOf(role));
  const own = role === "mentor" ? base + 1 : base + 2;
  const mentor = buildPerson(base + 1, { roles: ["mentee", "mentor"] });
  const mentee = buildPerson(base + 2, role === "mentor" ? {} : { roles: rolesOf(role) });
  const callerOf = (relation: Relation): Person => {
    if (relation === "own") return own === base + 1 ? mentor : mentee;
    return buildPerson(base + 10 + relations.indexOf(relation), { roles: rolesOf(role) });
  };
  const people: People = {
    role,
    base,
    mentor,
    mentee,
    callers: {
      own: callerOf("own"),
      cohort: callerOf("cohort"),
      organisation: callerOf("organisation"),
      other: callerOf("other"),
      blocked: callerOf("blocked"),
      former: callerOf("former"),
    },
  };
  const { own: _own, ...others } = people.callers;
  const persons = [mentor, mentee, ...Object.values(others)];
  await commit(
    world,
    persons.map((person) => world.db.persons.insert(person)),
  );
  const things = await seedPair(world, people);
  await keepApart(world, mentor, people.callers.blocked);
  await keepApart(world, mentee, people.callers.blocked);
  return {
    ...people,
    things,
    console: await seedOrganisation(world, people, world.db.clock.now()),
  };
};
