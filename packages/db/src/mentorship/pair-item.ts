import { MentorshipId } from "@waymark/domain/id";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Stands while two people have a mentorship that has not ended, and names it. */
export const mentorshipPairSchema = {
  model: { entity: "mentorshipPair", service: "waymark", version: "1" },
  attributes: {
    mentorId: { type: "string", required: true },
    menteeId: { type: "string", required: true },
    mentorshipId: { type: "string", required: true },
  },
  indexes: {
    byPair: {
      pk: {
        field: "pk",
        composite: ["mentorId", "menteeId"],
        template: "mentorshipPair#${mentorId}#${menteeId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "mentorshipPair", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readMentorshipPair = itemReader(
  mentorshipPairSchema.model,
  z.object({ mentorshipId: MentorshipId }),
);
