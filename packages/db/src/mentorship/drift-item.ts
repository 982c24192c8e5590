import { MentorshipId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

/** A pair that does not meet any more, as long as a human should look at it. */
export const driftCaseSchema = {
  model: { entity: "driftCase", service: "waymark", version: "1" },
  attributes: {
    /** Who looks after it: the operators, as there are no organisations yet. */
    audience: { type: "string", required: true },
    mentorshipId: { type: "string", required: true },
    since: { type: "string", required: true },
  },
  indexes: {
    byAudience: {
      pk: {
        field: "pk",
        composite: ["audience"],
        template: "driftCase#${audience}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["mentorshipId"], template: "${mentorshipId}", casing: "none" },
    },
    bySince: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["audience"],
        template: "driftCase#${audience}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["since", "mentorshipId"],
        template: "${since}#${mentorshipId}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

export const driftCursor = cursorOf(z.strictObject({ since: Instant, mentorshipId: MentorshipId }));

export const readDriftCase = itemReader(
  driftCaseSchema.model,
  z.object({ mentorshipId: MentorshipId, since: Instant }),
);
