import { MentorshipId } from "@waymark/domain/id";
import { Mentorship } from "@waymark/domain/mentorship";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

export const mentorshipSchema = {
  model: { entity: "mentorship", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    mentorId: { type: "string", required: true },
    menteeId: { type: "string", required: true },
    proposedAt: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Mentorship>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "mentorship#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "mentorship", casing: "none" },
    },
    byMentor: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["mentorId"],
        template: "mentorship.mentor#${mentorId}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["proposedAt", "id"],
        template: "${proposedAt}#${id}",
        casing: "none",
      },
    },
    byMentee: {
      index: "gsi2",
      pk: {
        field: "gsi2pk",
        composite: ["menteeId"],
        template: "mentorship.mentee#${menteeId}",
        casing: "none",
      },
      sk: {
        field: "gsi2sk",
        composite: ["proposedAt", "id"],
        template: "${proposedAt}#${id}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

/** Of a person's list: the latest first, from both sides. */
export const mentorshipCursor = cursorOf(z.strictObject({ proposedAt: Instant, id: MentorshipId }));

const readStored = itemReader(mentorshipSchema.model, z.object({ body: Mentorship }));

export const readMentorship = (item: unknown): Mentorship => readStored(item).body;
