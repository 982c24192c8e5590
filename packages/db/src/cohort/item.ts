import { Cohort } from "@waymark/domain/cohort";
import { CohortId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

const byAge = {
  composite: ["createdAt", "id"],
  template: "${createdAt}#${id}",
  casing: "none",
} as const;

export const cohortSchema = {
  model: { entity: "cohort", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    organisationId: { type: "string", required: true },
    programmeId: { type: "string", required: true },
    createdAt: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Cohort>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "cohort#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "cohort", casing: "none" },
    },
    byOrganisation: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["organisationId"],
        template: "cohort.organisation#${organisationId}",
        casing: "none",
      },
      sk: { field: "gsi1sk", ...byAge },
    },
    byProgramme: {
      index: "gsi2",
      pk: {
        field: "gsi2pk",
        composite: ["programmeId"],
        template: "cohort.programme#${programmeId}",
        casing: "none",
      },
      sk: { field: "gsi2sk", ...byAge },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(cohortSchema.model, z.object({ body: Cohort }));

export const readCohort = (item: unknown): Cohort => readStored(item).body;

export const cohortCursor = cursorOf(z.strictObject({ createdAt: Instant, id: CohortId }));
