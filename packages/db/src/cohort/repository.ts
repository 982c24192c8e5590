import type { Cohorts } from "@waymark/application/ports";
import type { Cohort } from "@waymark/domain/cohort";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { cohortCursor, cohortSchema, readCohort } from "./item.ts";

const changedMeanwhile = { code: "cohort.changed_meanwhile" } as const;

const attributesOf = (cohort: Cohort) => {
  const { id, organisationId, programmeId, createdAt, revision } = cohort;
  return { id, organisationId, programmeId, createdAt, revision, body: cohort };
};

const paging = {
  order: "desc",
  limit: 50,
  read: readCohort,
  cursor: cohortCursor,
  positionOf: ({ createdAt, id }: Cohort) => ({ createdAt, id }),
} as const;

export const makeCohorts = (access: TableAccess): Cohorts => {
  const cohorts = entityOf(cohortSchema, access);
  return {
    get: (id) => readOne(access, cohorts.get({ id }), readCohort),
    listOfOrganisation: (organisationId, after) =>
      readPage(access, {
        ...paging,
        after,
        query: cohorts.query("byOrganisation", { organisationId }),
        startKeyAt: (place) => cohorts.startKey("byOrganisation", { organisationId, ...place }),
      }),
    listOfProgramme: (programmeId, after) =>
      readPage(access, {
        ...paging,
        after,
        query: cohorts.query("byProgramme", { programmeId }),
        startKeyAt: (place) => cohorts.startKey("byProgramme", { programmeId, ...place }),
      }),
    insert: (cohort) =>
      writeOf("cohort.insert", changedMeanwhile, { Put: cohorts.create(attributesOf(cohort)) }),
    replace: (cohort) =>
      writeOf("cohort.replace", changedMeanwhile, {
        Put: cohorts.put(attributesOf(cohort), ({ eq }) => eq("revision", cohort.revision - 1)),
      }),
    check: ({ id, revision }, refusal = changedMeanwhile) =>
      writeOf("cohort.check", refusal, {
        ConditionCheck: cohorts.check({ id }, ({ eq }) => eq("revision", revision)),
      }),
  };
};
