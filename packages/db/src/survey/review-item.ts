import { PersonId } from "@waymark/domain/id";
import { PublicReview } from "@waymark/domain/survey";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

/** One review per mentee and mentor: who meets a mentor often has no more weight than others. */
export const reviewSchema = {
  model: { entity: "review", service: "waymark", version: "1" },
  attributes: {
    mentorId: { type: "string", required: true },
    menteeId: { type: "string", required: true },
    sessionId: { type: "string", required: true },
    sessionEnd: { type: "string", required: true },
    body: objectOf<PublicReview>(),
  },
  indexes: {
    byPair: {
      pk: {
        field: "pk",
        composite: ["mentorId", "menteeId"],
        template: "review#${mentorId}#${menteeId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "review", casing: "none" },
    },
    byMentor: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["mentorId"],
        template: "review.mentor#${mentorId}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["sessionEnd", "menteeId"],
        template: "${sessionEnd}#${menteeId}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(reviewSchema.model, z.object({ body: PublicReview }));

export const readReview = (item: unknown): PublicReview => readStored(item).body;

export const reviewCursor = cursorOf(z.strictObject({ sessionEnd: Instant, menteeId: PersonId }));
