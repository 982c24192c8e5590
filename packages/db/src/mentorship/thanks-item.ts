import type { PublicThanks } from "@waymark/application/ports";
import { MentorshipId, PersonId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** A mentee's thanks on a mentor's page; there while both want it to be. */
export const thanksSchema = {
  model: { entity: "thanks", service: "waymark", version: "1" },
  attributes: {
    mentorId: { type: "string", required: true },
    mentorshipId: { type: "string", required: true },
    body: objectOf<PublicThanks>(),
  },
  indexes: {
    byMentor: {
      pk: { field: "pk", composite: ["mentorId"], template: "thanks#${mentorId}", casing: "none" },
      sk: { field: "sk", composite: ["mentorshipId"], template: "${mentorshipId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(
  thanksSchema.model,
  z.object({
    body: z.object({
      mentorshipId: MentorshipId,
      mentorId: PersonId,
      menteeId: PersonId,
      words: z.string(),
      endedAt: Instant,
    }),
  }),
);

export const readThanks = (item: unknown): PublicThanks => readStored(item).body;
