import { MentorshipId } from "@waymark/domain/id";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

/** Leads from a cohort to a mentorship that it brought about; it stays after the end. */
export const cohortMentorshipSchema = {
  model: { entity: "cohortMentorship", service: "waymark", version: "1" },
  attributes: {
    cohortId: { type: "string", required: true },
    mentorshipId: { type: "string", required: true },
  },
  indexes: {
    byCohort: {
      pk: {
        field: "pk",
        composite: ["cohortId"],
        template: "cohortMentorships#${cohortId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["mentorshipId"], template: "${mentorshipId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(
  cohortMentorshipSchema.model,
  z.object({ mentorshipId: MentorshipId }),
);

export const readCohortMentorship = (item: unknown): MentorshipId => readStored(item).mentorshipId;

export const cohortMentorshipCursor = cursorOf(z.strictObject({ mentorshipId: MentorshipId }));
