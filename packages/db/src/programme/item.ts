import { Programme } from "@waymark/domain/programme";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Twenty trainings of 2,000 characters and all else stay below 80 KB. */
export const programmeSchema = {
  model: { entity: "programme", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    organisationId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Programme>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "programme#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "programme", casing: "none" },
    },
    byOrganisation: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["organisationId"],
        template: "programme.organisation#${organisationId}",
        casing: "none",
      },
      sk: { field: "gsi1sk", composite: ["id"], template: "${id}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(programmeSchema.model, z.object({ body: Programme }));

export const readProgramme = (item: unknown): Programme => readStored(item).body;
