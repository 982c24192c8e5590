import { MatchingRun } from "@waymark/domain/matching-run";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const matchingRunSchema = {
  model: { entity: "matchingRun", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    cohortId: { type: "string", required: true },
    requestedAt: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<MatchingRun>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "matchingRun#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "matchingRun", casing: "none" },
    },
    byCohort: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["cohortId"],
        template: "matchingRun.cohort#${cohortId}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["requestedAt", "id"],
        template: "${requestedAt}#${id}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(matchingRunSchema.model, z.object({ body: MatchingRun }));

export const readMatchingRun = (item: unknown): MatchingRun => readStored(item).body;

/** Stands while a run of a cohort is being applied, and names it. */
export const matchingClaimSchema = {
  model: { entity: "matchingClaim", service: "waymark", version: "1" },
  attributes: {
    cohortId: { type: "string", required: true },
    runId: { type: "string", required: true },
  },
  indexes: {
    byCohort: {
      pk: {
        field: "pk",
        composite: ["cohortId"],
        template: "matchingClaim#${cohortId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "matchingClaim", casing: "none" },
    },
  },
} as const satisfies Declaration;
