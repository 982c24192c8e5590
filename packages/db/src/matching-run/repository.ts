import type { MatchingRuns } from "@waymark/application/ports";
import { type MatchingRun, runsShown } from "@waymark/domain/matching-run";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import { cursorOf } from "../item/cursor.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { matchingClaimSchema, matchingRunSchema, readMatchingRun } from "./item.ts";
import * as z from "zod";

const changedMeanwhile = { code: "matching.changed_meanwhile" } as const;
const anotherIsApplied = { code: "matching.another_is_applied" } as const;

const place = cursorOf(z.strictObject({ requestedAt: z.string(), id: z.string() }));

const attributesOf = (run: MatchingRun) => ({
  id: run.id,
  cohortId: run.cohortId,
  requestedAt: run.requestedAt,
  revision: run.revision,
  body: run,
});

export const makeMatchingRuns = (access: TableAccess): MatchingRuns => {
  const runs = entityOf(matchingRunSchema, access);
  const claims = entityOf(matchingClaimSchema, access);
  return {
    get: (id) => readOne(access, runs.get({ id }), readMatchingRun),
    listOf: async (cohortId) => {
      const page = await readPage(access, {
        query: runs.query("byCohort", { cohortId }),
        order: "desc",
        limit: runsShown,
        read: readMatchingRun,
        cursor: place,
        after: undefined,
        positionOf: ({ requestedAt, id }) => ({ requestedAt, id }),
        startKeyAt: (position) => runs.startKey("byCohort", { cohortId, ...position }),
      });
      return page.items;
    },
    insert: (run) =>
      writeOf("matchingRun.insert", changedMeanwhile, { Put: runs.create(attributesOf(run)) }),
    replace: (run) =>
      writeOf("matchingRun.replace", changedMeanwhile, {
        Put: runs.put(attributesOf(run), ({ eq }) => eq("revision", run.revision - 1)),
      }),
    claimCohort: ({ cohortId, id: runId }) =>
      writeOf("matchingClaim.create", anotherIsApplied, {
        Put: claims.create({ cohortId, runId }),
      }),
    releaseCohort: ({ cohortId, id }) =>
      writeOf("matchingClaim.delete", changedMeanwhile, {
        Delete: claims.delete({ cohortId }, ({ eq }) => eq("runId", id)),
      }),
  };
};
