import { PeopleImported } from "@waymark/contracts/cohort";
import { type Enrolment, EnrolmentEntry, listPerson, tallyChange } from "@waymark/domain/enrolment";
import {
  buildCohort,
  buildMember,
  buildOrganisation,
  buildPerson,
  buildProgramme,
} from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, type World } from "./harness.ts";

const manager = buildPerson(201);
const organisation = buildOrganisation(1);

let world: World;
let cookie: string;

const cohortOf = async (number: number) => {
  const cohort = buildCohort(number, { status: "draft" });
  const made = await world.db.commit([world.db.cohorts.insert(cohort)], []);
  if (!made.ok) throw new Error(made.error.code);
  return cohort.id;
};
type CohortId = Awaited<ReturnType<typeof cohortOf>>;

const rowsOf = (count: number, part: object = {}): readonly EnrolmentEntry[] =>
  Array.from({ length: count }, (_, number) =>
    EnrolmentEntry.parse({
      side: number % 5 === 0 ? "mentor" : "mentee",
      name: `Person ${number}`,
      emailAddress: `person-${number}@harbour.example`,
      skills: ["planning the work of several teams", "delegation", "writing for many readers"],
      managerEmailAddress: "somebody.else@harbour.example",
      ...part,
    }),
  );
const bringIn = async (
  cohortId: CohortId,
  entries: readonly EnrolmentEntry[],
  requestKey: string = randomUUID(),
) =>
  world.mutate("cohort.importPeople", { requestKey, cohortId, isDryRun: false, entries }, cookie);
const outcomesOf = ({ data }: { readonly data: unknown }) => [
  ...new Set(PeopleImported.parse(data).outcomes),
];
const invite = (cohortId: CohortId, people: readonly Enrolment[]) =>
  world.mutate(
    "cohort.invitePeople",
    {
      requestKey: randomUUID(),
      cohortId,
      kind: "invite",
      whom: { which: "these", enrolmentIds: people.map(({ id }) => id) },
    },
    cookie,
  );

/** Everybody in the list, page by page; fails when somebody stands in it twice. */
const listOf = async (cohortId: CohortId): Promise<readonly Enrolment[]> => {
  const people: Enrolment[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.db.enrolments.listOf(cohortId, cursor);
    people.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  expect(people.map(({ id }) => id)).toEqual(people.map(({ id }) => id).toSorted());
  expect(await world.db.enrolmentTallies.get(cohortId)).toMatchObject(
    tallyChange(people.map((next) => ({ former: null, next }))),
  );
  return people;
};

beforeAll(async () => {
  world = await openWorld();
  const { db } = world;
  const seeded = await db.commit(
    [
      db.persons.insert(manager),
      ...db.organisations.insert(organisation),
      db.members.insert(buildMember(201, { role: "programme_manager" })),
      db.programmes.insert(buildProgramme(1, { intake: [] })),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
  cookie = await world.cookieOf(manager);
});

describe("a long file", () => {
  test("goes through in one request of 500 rows, and its people are in the list at once", async () => {
    const cohortId = await cohortOf(1);
    const rows = rowsOf(500);
    const requestKey = randomUUID();
    const first = await bringIn(cohortId, rows, requestKey);
    expect(outcomesOf(first)).toEqual(["added"]);
    expect(await listOf(cohortId)).toHaveLength(500);
    // An answer that got lost is given again; another import says nothing new.
    expect(outcomesOf(await bringIn(cohortId, rows, requestKey))).toEqual(["added"]);
    expect(outcomesOf(await bringIn(cohortId, rows))).toEqual(["unchanged"]);
    const renamed = rowsOf(500, { department: "Weaving mill" });
    expect(outcomesOf(await bringIn(cohortId, renamed))).toEqual(["updated"]);
    const listed = await listOf(cohortId);
    expect(
      listed.every(({ department, revision }) => department === "Weaving mill" && revision === 2),
    ).toBe(true);
  });

  test("that two managers bring in while a third invites from it doubles and loses nobody", async () => {
    const cohortId = await cohortOf(2);
    await bringIn(cohortId, rowsOf(60));
    const some = (await listOf(cohortId)).slice(0, 20);
    const [one, two, invited] = await Promise.all([
      bringIn(cohortId, rowsOf(120, { location: "Hull" })),
      bringIn(cohortId, rowsOf(120, { location: "Hull" })),
      invite(cohortId, some),
    ]);
    expect([one.status, two.status, invited.status]).toEqual([200, 200, 200]);
    const people = await listOf(cohortId);
    expect(people).toHaveLength(120);
    expect(people.filter(({ status }) => status === "invited").map(({ id }) => id)).toEqual(
      some.map(({ id }) => id),
    );
    expect(people.every(({ location }) => location === "Hull")).toBe(true);
  });

  test("does not list anew whom a manager took out, nor take back who was invited", async () => {
    const cohortId = await cohortOf(3);
    const rows = rowsOf(10);
    await bringIn(cohortId, rows);
    const [out, asked] = await listOf(cohortId);
    if (out === undefined || asked === undefined) throw new Error("nobody was listed");
    const removing = { requestKey: randomUUID(), cohortId, enrolmentId: out.id, action: "remove" };
    expect((await world.mutate("cohort.movePerson", removing, cookie)).status).toBe(200);
    expect((await invite(cohortId, [asked])).status).toBe(200);
    await bringIn(cohortId, rowsOf(10, { location: "Hull" }));
    const people = await listOf(cohortId);
    const of = (id: string) => people.find((one) => one.id === id);
    expect(of(out.id)).toMatchObject({ status: "removed", revision: 2 });
    expect(of(asked.id)).toMatchObject({ status: "invited", location: "Hull" });
    expect(await world.db.enrolments.get(cohortId, out.id)).toEqual(of(out.id));
    const ids = people.map(({ id }) => id);
    expect(new Set(await world.db.enrolments.getMany(cohortId, ids))).toEqual(new Set(people));
  });

  test("is refused whole when it changes more records than one transaction holds, and goes in halves", async () => {
    const cohortId = await cohortOf(4);
    const rows = rowsOf(120);
    const { db } = world;
    const belonging = { cohortId, organisationId: organisation.id };
    const people = rows.map((entry) => {
      const id = db.ids.derivedEnrolmentId(cohortId, entry.side, entry.emailAddress);
      return listPerson({ id, ...belonging }, entry, db.clock.now());
    });
    for (const part of [people.slice(0, 60), people.slice(60)]) {
      const change = tallyChange(part.map((next) => ({ former: null, next })));
      const writes = part.map((one) => db.enrolments.insert(one));
      await db.commit([...writes, db.enrolmentTallies.change(cohortId, change)], []);
    }
    const renamed = rowsOf(120, { department: "Weaving mill" });
    expect((await bringIn(cohortId, renamed)).code).toBe("request.too_large");
    expect((await listOf(cohortId)).some(({ department }) => department !== undefined)).toBe(false);
    expect(outcomesOf(await bringIn(cohortId, renamed.slice(0, 60)))).toEqual(["updated"]);
    expect(outcomesOf(await bringIn(cohortId, renamed.slice(60)))).toEqual(["updated"]);
    expect(outcomesOf(await bringIn(cohortId, renamed))).toEqual(["unchanged"]);
    expect(await listOf(cohortId)).toHaveLength(120);
  });
});
