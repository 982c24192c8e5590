import type { Enrolments } from "@waymark/application/ports";
import type { Enrolment } from "@waymark/domain/enrolment";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readMany } from "../item/read-many.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { enrolmentCursor, enrolmentPlaceCursor, enrolmentSchema, readEnrolment } from "./item.ts";

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
  return {
    get: (cohortId, id) => readOne(access, enrolments.get({ cohortId, id }), readEnrolment),
    getMany: (cohortId, ids) =>
      readMany(
        access,
        ids.map((id) => enrolments.get({ cohortId, id })),
        readEnrolment,
      ),
    listOf: (cohortId, after) =>
      readPage(access, {
        query: enrolments.between("byCohort", { cohortId }, ...all),
        order: "asc",
        limit: 200,
        read: readEnrolment,
        cursor: enrolmentCursor,
        after,
        positionOf: ({ id }) => ({ id }),
        startKeyAt: ({ id }) => enrolments.get({ cohortId, id }).Key,
      }),
    listIn: (cohortId, status, side, after) =>
      readPage(access, {
        query: enrolments.query("byStatus", { cohortId, status, side }),
        order: "asc",
        limit: 50,
        read: readEnrolment,
        cursor: enrolmentPlaceCursor,
        after,
        positionOf: ({ since, id }) => ({ since, id }),
        startKeyAt: (place) =>
          enrolments.startKey("byStatus", { cohortId, status, side, ...place }),
      }),
    listByPerson: async (personId) =>
      (
        await readAllOf(access, enrolments.query("byPerson", { personId }), readEnrolment)
      ).toReversed(),
    insert: (enrolment) =>
      writeOf("enrolment.insert", changedMeanwhile, {
        Put: enrolments.create(attributesOf(enrolment)),
      }),
    replace: (enrolment) =>
      writeOf("enrolment.replace", changedMeanwhile, {
        Put: enrolments.put(attributesOf(enrolment), ({ eq }) =>
          eq("revision", enrolment.revision - 1),
        ),
      }),
    check: ({ cohortId, id, revision }) =>
      writeOf("enrolment.check", changedMeanwhile, {
        ConditionCheck: enrolments.check({ cohortId, id }, ({ eq }) => eq("revision", revision)),
      }),
  };
};
