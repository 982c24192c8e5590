import { Survey } from "@waymark/domain/survey";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** No index leads from a session or from the other side to a survey: only its id and its respondent. */
export const surveySchema = {
  model: { entity: "survey", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    respondentId: { type: "string", required: true },
    dueAt: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Survey>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "survey#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "survey", casing: "none" },
    },
    byRespondent: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["respondentId"],
        template: "survey.respondent#${respondentId}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["dueAt", "id"],
        template: "${dueAt}#${id}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(surveySchema.model, z.object({ body: Survey }));

export const readSurvey = (item: unknown): Survey => readStored(item).body;
