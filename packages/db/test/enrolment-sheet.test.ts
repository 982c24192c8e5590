import { openTestDb } from "@waymark/db/test-db";
import { type Enrolment, EnrolmentEntry, listPerson, sheetStart } from "@waymark/domain/enrolment";
import { CohortId, EnrolmentId, OrganisationId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import { expect, test } from "vitest";

const { enrolments, commit } = await openTestDb();
const cohortId = CohortId.parse(numberedId("cohort", 1));
const organisationId = OrganisationId.parse(numberedId("organisation", 1));
const now = Instant.parse("2026-03-02T09:00:00.000Z");
const sheets = [0, 1, 2, 3, 4, 5, 40];

const listedOn = (sheet: number, number: number): Enrolment =>
  listPerson(
    {
      id: EnrolmentId.parse(sheetStart(sheet) + number.toString(16).padStart(30, "0")),
      cohortId,
      organisationId,
    },
    EnrolmentEntry.parse({
      side: number % 2 === 0 ? "mentor" : "mentee",
      name: `Person ${sheet} ${number}`,
      emailAddress: `p${sheet}.${number}@harbour.example`,
    }),
    now,
  );
const peopleOn = (sheet: number) => Array.from({ length: 70 }, (_, at) => listedOn(sheet, at * 2));
const ofTheirOwn = sheets.flatMap((sheet) => [listedOn(sheet, 1), listedOn(sheet, 201)]);
const everybody = [...sheets.flatMap(peopleOn), ...ofTheirOwn];

const putAll = commit(
  [
    ...sheets.map(
      (number) =>
        enrolments.putSheet({
          cohortId,
          organisationId,
          number,
          revision: 1,
          people: peopleOn(number),
        }).write,
    ),
    ...ofTheirOwn.map(enrolments.insert),
  ],
  [],
);

type Page = Awaited<ReturnType<typeof enrolments.listOf>>;
const read = async (pageAt: (cursor?: string) => Promise<Page>): Promise<readonly Enrolment[]> => {
  const people: Enrolment[] = [];
  let cursor: string | undefined;
  do {
    const page: Page = await (cursor === undefined ? pageAt() : pageAt(cursor));
    people.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return people;
};
const ids = (people: readonly Enrolment[]) => people.map(({ id }) => id);

test("people on sheets and people with records of their own are one list in id order", async () => {
  expect(await putAll).toEqual({ ok: true, value: null });
  const listed = await read((cursor) => enrolments.listOf(cohortId, cursor));
  expect(ids(listed)).toEqual(ids(everybody).toSorted());
  expect((await enrolments.listOf(cohortId, "no cursor")).items).toEqual([]);
});

test("whoever is listed is found by their side, wherever they stand", async () => {
  await putAll;
  const mentees = await read((cursor) => enrolments.listIn(cohortId, "listed", "mentee", cursor));
  expect(ids(mentees).toSorted()).toEqual(ids(ofTheirOwn).toSorted());
  const mentors = await read((cursor) => enrolments.listIn(cohortId, "listed", "mentor", cursor));
  expect(ids(mentors)).toEqual(ids(sheets.flatMap(peopleOn)));
});

test("of an import and an invitation from the same sheet the second is refused, and nobody is in both places", async () => {
  await putAll;
  const [someone] = peopleOn(40);
  if (someone === undefined) throw new Error("nobody stands there");
  const {
    sheets: [sheet],
  } = await enrolments.placesOf({ id: cohortId, organisationId }, [someone.id]);
  if (sheet === undefined) throw new Error("there is no sheet");
  const leaving = await enrolments.replaceListed([{ ...someone, status: "removed", revision: 2 }]);
  expect(await commit(leaving, [])).toEqual({ ok: true, value: null });
  const late = enrolments.putSheet({ ...sheet, revision: sheet.revision + 1 }).write;
  const refused = { ok: false, error: { code: "enrolment.changed_meanwhile" } };
  expect(await commit([late], [])).toEqual(refused);
  expect(await commit(leaving, [])).toEqual(refused);
  expect(await commit([enrolments.replace({ ...someone, revision: 2 })], [])).toEqual(refused);
  const stored = { ...someone, status: "removed", revision: 2 };
  expect(await enrolments.get(cohortId, someone.id)).toEqual(stored);
  expect(await enrolments.getMany(cohortId, [someone.id])).toEqual([stored]);
});
