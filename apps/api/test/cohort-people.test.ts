import { PeopleImported, PeoplePage, type PersonRow } from "@waymark/contracts/cohort";
import { EnrolmentEntry } from "@waymark/domain/enrolment";
import { entryHeadings, readPeople, writeEntry } from "@waymark/domain/people-file";
import {
  buildCohort,
  buildMember,
  buildOrganisation,
  buildPerson,
  buildProgramme,
} from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "./harness.ts";

const manager = buildPerson(201);
const cohort = buildCohort(1, { status: "draft" });
const { id: cohortId } = cohort;
const numbers = Array.from({ length: 230 }, (_, at) => at);

let world: World;
let cookie: string;

const bringIn = async (entries: readonly EnrolmentEntry[]): Promise<readonly string[]> => {
  const outcomes: string[] = [];
  for (let at = 0; at < entries.length; at += 80) {
    const part = entries.slice(at, at + 80);
    const input = { requestKey: randomUUID(), cohortId, isDryRun: false, entries: part };
    const { data } = await world.mutate("cohort.importPeople", input, cookie);
    outcomes.push(...PeopleImported.parse(data).outcomes);
  }
  return outcomes;
};

/** All pages of a list, each with whom it holds. */
const pagesOf = async (asked: object = {}): Promise<readonly (readonly PersonRow[])[]> => {
  const pages: PersonRow[][] = [];
  let cursor: string | undefined;
  do {
    const input = { cohortId, ...asked, ...(cursor !== undefined && { cursor }) };
    const page = PeoplePage.parse((await world.query("cohort.people", input, cookie)).data);
    pages.push(page.people);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return pages;
};

beforeAll(async () => {
  world = await openWorld();
  const { db } = world;
  const seeded = await db.commit(
    [
      db.persons.insert(manager),
      ...db.organisations.insert(buildOrganisation(1)),
      db.members.insert(buildMember(201, { role: "programme_manager" })),
      db.programmes.insert(buildProgramme(1, { intake: [] })),
      db.cohorts.insert(cohort),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
  cookie = await world.cookieOf(manager);
  await bringIn(
    numbers.map((number) =>
      EnrolmentEntry.parse({
        side: number % 3 === 0 ? "mentor" : "mentee",
        name: number % 50 === 7 ? `Łucja Ñandú ${number}` : `Person ${number}`,
        emailAddress: `p${number}@harbour.example`,
        skills: ["CI/CD", "Reading; aloud"],
        languages: ["en"],
        department: number % 2 === 0 ? "Harbour  office" : "=Weaving",
        ...(number % 3 === 0 && { capacity: 2 }),
        ...(number % 5 === 0 && { isExternal: true, timeZone: "Europe/Berlin" }),
      }),
    ),
  );
});

test("a list that is read to its end and brought in again changes nobody", async () => {
  const { items } = await world.db.enrolments.listOf(cohortId);
  const [gone, away] = items;
  if (gone === undefined || away === undefined) throw new Error("nobody was listed");
  const input = { requestKey: randomUUID(), cohortId, enrolmentId: gone.id, action: "remove" };
  expect(await world.mutate("cohort.movePerson", input, cookie)).toMatchObject({ status: 200 });
  const people = (await pagesOf()).flat();
  expect(new Set(people.map(({ id }) => id)).size).toBe(numbers.length);
  const read = readPeople([entryHeadings, ...people.map(writeEntry)], { shape: "pairs" });
  if (!read.ok) throw new Error(read.error);
  expect(read.value.issues).toEqual([]);
  const outcomes = await bringIn(read.value.people.map(({ entry }) => entry));
  expect(outcomes.filter((one) => one === "unchanged")).toHaveLength(numbers.length - 1);
  expect(outcomes.filter((one) => one === "left_alone")).toHaveLength(1);
});

test("a search finds whoever is called so on any page, with or without their accents", async () => {
  const found = (await pagesOf({ search: "lucja NANDU" })).flat();
  expect(found.map(({ name }) => name).toSorted()).toEqual(
    [107, 157, 207, 57, 7].map((number) => `Łucja Ñandú ${number}`),
  );
  expect((await pagesOf({ search: "p229@harbour" })).flat()).toMatchObject([
    { name: "Person 229" },
  ]);
  const mentors = { filter: { side: "mentor", status: "listed" }, search: "łucja" };
  expect((await pagesOf(mentors)).flat().map(({ name }) => name)).toEqual([
    "Łucja Ñandú 57",
    "Łucja Ñandú 207",
  ]);
  expect(await pagesOf({ search: "nobody at all" })).toEqual([[]]);
});
