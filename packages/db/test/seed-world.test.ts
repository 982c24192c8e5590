import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { accountWrites } from "@waymark/db/auth";
import type { PersonId } from "@waymark/domain/id";
import { addDays } from "@waymark/domain/time";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { demoMentee, demoMentor, makeWorld, seedWorld, type World } from "@waymark/testing/world";
import { describe, expect, test } from "vitest";

const large = makeWorld("large");
const firstOf = (mentors: number): World => ({
  ...large,
  mentors: large.mentors.slice(0, mentors),
  mentees: large.mentees.slice(0, 4),
});
const world = firstOf(35);

const openTarget = async () => {
  const db = await openTestDb();
  const documents = DynamoDBDocumentClient.from(db.client);
  const target = {
    ...db,
    accountWrites: accountWrites({ tableName: db.tableName, documents }),
  };
  return { db, target };
};

const statusesOf = async (db: TestDb, side: "listByMentee" | "listByMentor", id: PersonId) =>
  (await db.introductions[side](id)).items.map(({ status }) => status);

describe("a seeded table", () => {
  test("holds every listing as published, and the people behind them", async () => {
    const { db, target } = await openTarget();
    const report = await seedWorld(target, world, db.clock.now());
    expect(report).toEqual({ people: 43, requests: 6 });
    const { items } = await db.listings.listPublished();
    expect(items).toHaveLength(35);
    expect(await db.persons.get(demoMentor.person.id)).toEqual(demoMentor.person);
    const hours = await Promise.all(
      world.mentors.map(({ person }) => db.availabilities.get(person.id)),
    );
    expect(hours.filter((availability) => availability === null)).toEqual([]);
    expect(await db.persons.get(world.operator.id)).toEqual(world.operator);
  });

  test("shows the demo people requests in every state of interest", async () => {
    const { db, target } = await openTarget();
    await seedWorld(target, world, db.clock.now());
    const mentor = demoMentor.person.id;
    expect(await statusesOf(db, "listByMentee", demoMentee.id)).toEqual([
      "sent",
      "more_asked",
      "accepted",
      "declined",
    ]);
    expect(await statusesOf(db, "listByMentor", mentor)).toEqual(["sent", "sent", "accepted"]);
    expect(await db.tallies.get(demoMentee.id)).toMatchObject({ openAsMentee: 2 });
    expect(await db.tallies.get(mentor)).toMatchObject({ openAsMentor: 2 });
  });

  test("shows the demo people a session of the past with all that both wrote of it", async () => {
    const { db, target } = await openTarget();
    await seedWorld(target, world, db.clock.now());
    const [session] = await db.sessions.listOfPair(demoMentor.person.id, demoMentee.id);
    if (session === undefined) throw new Error("there is no session");
    expect(session).toMatchObject({ status: "held", agenda: { by: "mentee" } });
    expect(session.end < db.clock.now()).toBe(true);
    expect(await db.sharedNotes.listOf(session.id)).toHaveLength(1);
    expect(await db.privateNotes.get(demoMentee.id, session.id)).not.toBeNull();
    expect((await db.bookings.get(session.id))?.status).toBe("confirmed");
  });

  test("shows the demo people a mentorship that begins, one under way and one about to end", async () => {
    const { db, target } = await openTarget();
    await seedWorld(target, world, db.clock.now());
    const ofMentee = await db.mentorships.listOf(demoMentee.id);
    expect(ofMentee.map(({ status }) => status)).toEqual(["proposed", "active"]);
    const ofMentor = await db.mentorships.listOf(demoMentor.person.id);
    expect(ofMentor.map(({ endProposal }) => endProposal?.outcome)).toEqual([
      undefined,
      "outgrown",
    ]);
    const before = [...ofMentee, ...ofMentor];
    await seedWorld(target, world, addDays(db.clock.now(), 40));
    const after = [
      ...(await db.mentorships.listOf(demoMentee.id)),
      ...(await db.mentorships.listOf(demoMentor.person.id)),
    ];
    expect(after).toEqual(before);
  });

  test("shows the pair that is under way what it works towards and keeps", async () => {
    const { db, target } = await openTarget();
    await seedWorld(target, world, db.clock.now());
    const pair = await db.mentorships.openOfPair(demoMentor.person.id, demoMentee.id);
    if (pair === null) throw new Error("there is no pair");
    const goals = await db.goals.listOf(pair.id);
    expect(goals.map(({ status, history }) => [status, history.length])).toEqual([["active", 2]]);
    expect((await db.shelves.of(pair.id)).resources).toHaveLength(2);
  });

  test("has nothing in the outbox: nobody gets a mail about what is over", async () => {
    const { db, target } = await openTarget();
    await seedWorld(target, world, db.clock.now());
    expect(await db.outbox.listOlderThan(addDays(db.clock.now(), 1), 10)).toEqual([]);
  });

  test("has due items for its open requests, none of them overdue", async () => {
    const { db, target } = await openTarget();
    await seedWorld(target, world, db.clock.now());
    expect(await db.dues.listDue(db.clock.now(), 50)).toEqual([]);
    expect(await db.dues.listDue(addDays(db.clock.now(), 5), 50)).not.toEqual([]);
  });
});

test("a second seed, days later, changes nothing", async () => {
  const { db, target } = await openTarget();
  await seedWorld(target, world, db.clock.now());
  const before = await db.introductions.listByMentor(demoMentor.person.id);
  const report = await seedWorld(target, world, addDays(db.clock.now(), 40));
  expect(report).toEqual({ people: 0, requests: 0 });
  expect(await db.introductions.listByMentor(demoMentor.person.id)).toEqual(before);
});

test("a seed that was interrupted is completed by the next one", async () => {
  const { db, target } = await openTarget();
  let commits = 0;
  const breaking = {
    ...target,
    commit: async (...commit: Parameters<typeof target.commit>) => {
      commits += 1;
      if (commits > 3) throw new Error("interrupted");
      return target.commit(...commit);
    },
  };
  await expect(seedWorld(breaking, world, db.clock.now())).rejects.toThrow(/interrupted/);
  await seedWorld(target, world, db.clock.now());
  expect(await statusesOf(db, "listByMentee", demoMentee.id)).toHaveLength(4);
  expect((await db.listings.listPublished()).items).toHaveLength(35);
});

test("a small world grows into a large one without touching what is there", async () => {
  const { db, target } = await openTarget();
  await seedWorld(target, world, db.clock.now());
  const report = await seedWorld(target, firstOf(60), db.clock.now());
  expect(report).toEqual({ people: 25, requests: 0 });
});
