import { PairNudge } from "@waymark/domain/cohort-health";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const pairNudgeSchema = {
  model: { entity: "pairNudge", service: "waymark", version: "1" },
  attributes: {
    cohortId: { type: "string", required: true },
    mentorshipId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<PairNudge>(),
  },
  indexes: {
    byCohort: {
      pk: {
        field: "pk",
        composite: ["cohortId"],
        template: "pairNudges#${cohortId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["mentorshipId"], template: "${mentorshipId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(pairNudgeSchema.model, z.object({ body: PairNudge }));

export const readPairNudge = (item: unknown): PairNudge => readStored(item).body;
