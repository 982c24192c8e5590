import type { Enrolments, Page } from "@waymark/application/ports";
import { type Enrolment, sheetOf } from "@waymark/domain/enrolment";
import type { CohortId, EnrolmentId } from "@waymark/domain/id";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readMany } from "../item/read-many.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { enrolmentCursor, enrolmentPlaceCursor, enrolmentSchema, readEnrolment } from "./item.ts";
import { listIn } from "./list-in.ts";
import { listOf } from "./list-of.ts";
import { placesOf } from "./places-of.ts";
import { replaceListed } from "./replace-listed.ts";
import { makeSheets } from "./sheets.ts";

const changedMeanwhile = { code: "enrolment.changed_meanwhile" } as const;

// Every enrolment's id lies between these two.
const all = [{ id: "enr_" }, { id: "enr_~" }] as const;

const attributesOf = (enrolment: Enrolment) => {
  const { cohortId, id, side, status, since, personId = "", revision } = enrolment;
  return {
    cohortId,
    id,
    side,
    status,
    since,
    personId,
    revision,
    body: enrolment,
  };
};

export const makeEnrolments = (access: TableAccess): Enrolments => {
  const enrolments = entityOf(enrolmentSchema, access);
  const sheets = makeSheets(access);

  const byId = (cohortId: CohortId, ids: readonly EnrolmentId[]) =>
    readMany(
      access,
      ids.map((id) => enrolments.get({ cohortId, id })),
      readEnrolment,
    );

  // Nobody goes back to a sheet: who is on none after having had no record has left one in between.
  const getMany: Enrolments["getMany"] = async (cohortId, ids) => {
    const own = await byId(cohortId, ids);
    const others = new Set(ids);
    own.forEach(({ id }) => others.delete(id));
    const numbers = [...new Set([...others].map(sheetOf))];
    const listed = (await sheets.read(cohortId, numbers))
      .flatMap(({ people }) => people)
      .filter(({ id }) => others.delete(id));
    return [...own, ...listed, ...(await byId(cohortId, [...others]))];
  };

  const pageOfTheirOwn = (
    cohortId: CohortId,
    after: string | undefined,
    limit: number,
  ): Promise<Page<Enrolment>> =>
    readPage(access, {
      query: enrolments.between("byCohort", { cohortId }, ...all),
      order: "asc",
      limit,
      read: readEnrolment,
      cursor: enrolmentCursor,
      after,
      positionOf: ({ id }) => ({ id }),
      startKeyAt: ({ id }) => enrolments.get({ cohortId, id }).Key,
    });

  const pageOfIndex: Enrolments["listIn"] = (cohortId, status, side, after) =>
    readPage(access, {
      query: enrolments.query("byStatus", { cohortId, status, side }),
      order: "asc",
      limit: 50,
      read: readEnrolment,
      cursor: enrolmentPlaceCursor,
      after,
      positionOf: ({ since, id }) => ({ since, id }),
      startKeyAt: (place) => enrolments.startKey("byStatus", { cohortId, status, side, ...place }),
    });

  const between = (cohortId: CohortId, from: string, upTo: string) =>
    readAllOf(
      access,
      enrolments.between("byCohort", { cohortId }, { id: from }, { id: upTo }),
      readEnrolment,
    );

  const insert: Enrolments["insert"] = (enrolment) =>
    writeOf("enrolment.insert", changedMeanwhile, {
      Put: enrolments.create(attributesOf(enrolment)),
    });

  const replace: Enrolments["replace"] = (enrolment) =>
    writeOf("enrolment.replace", changedMeanwhile, {
      Put: enrolments.put(attributesOf(enrolment), ({ eq }) =>
        eq("revision", enrolment.revision - 1),
      ),
    });

  return {
    get: async (cohortId, id) =>
      (await readOne(access, enrolments.get({ cohortId, id }), readEnrolment)) ??
      (await getMany(cohortId, [id]))[0] ??
      null,
    getMany,
    listOf: listOf(sheets, pageOfTheirOwn),
    listIn: listIn(sheets, pageOfIndex),
    listByPerson: async (personId) =>
      (
        await readAllOf(access, enrolments.query("byPerson", { personId }), readEnrolment)
      ).toReversed(),
    placesOf: placesOf(sheets, { byId, between }),
    insert,
    replace,
    replaceListed: replaceListed(sheets, { insert, replace }),
    putSheet: sheets.put,
    check: ({ cohortId, id, revision }) =>
      writeOf("enrolment.check", changedMeanwhile, {
        ConditionCheck: enrolments.check({ cohortId, id }, ({ eq }) => eq("revision", revision)),
      }),
  };
};
