import { Goal } from "@waymark/domain/goal";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const goalSchema = {
  model: { entity: "goal", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    id: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Goal>(),
  },
  indexes: {
    byMentorship: {
      pk: {
        field: "pk",
        composite: ["mentorshipId"],
        template: "goals#${mentorshipId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["id"], template: "${id}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(goalSchema.model, z.object({ body: Goal }));

export const readGoal = (item: unknown): Goal => readStored(item).body;

/** How many goals a pair has open, and how many it ever made. */
export const goalCountSchema = {
  model: { entity: "goalCount", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    open: { type: "number" },
    made: { type: "number" },
  },
  indexes: {
    byMentorship: {
      pk: {
        field: "pk",
        composite: ["mentorshipId"],
        template: "goalCount#${mentorshipId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "goalCount", casing: "none" },
    },
  },
} as const satisfies Declaration;
