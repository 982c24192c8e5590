import { IntroductionId } from "@waymark/domain/id";
import { Introduction } from "@waymark/domain/introduction";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

export const introductionSchema = {
  model: { entity: "introduction", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    menteeId: { type: "string", required: true },
    mentorId: { type: "string", required: true },
    sentAt: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Introduction>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "introduction#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "introduction", casing: "none" },
    },
    byMentee: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["menteeId"],
        template: "introduction.mentee#${menteeId}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["sentAt", "id"],
        template: "${sentAt}#${id}",
        casing: "none",
      },
    },
    byMentor: {
      index: "gsi2",
      pk: {
        field: "gsi2pk",
        composite: ["mentorId"],
        template: "introduction.mentor#${mentorId}",
        casing: "none",
      },
      sk: {
        field: "gsi2sk",
        composite: ["sentAt", "id"],
        template: "${sentAt}#${id}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

export const readIntroduction = itemReader(
  introductionSchema.model,
  z.object({ body: Introduction }),
);

export const introductionCursor = cursorOf(z.strictObject({ sentAt: Instant, id: IntroductionId }));
