import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const tallySchema = {
  model: { entity: "tally", service: "waymark", version: "1" },
  attributes: {
    personId: { type: "string", required: true },
    openAsMentee: { type: "number" },
    acceptedAsMentee: { type: "number" },
    openAsMentor: { type: "number" },
  },
  indexes: {
    byPerson: {
      pk: { field: "pk", composite: ["personId"], template: "tally#${personId}", casing: "none" },
      sk: { field: "sk", composite: [], template: "tally", casing: "none" },
    },
  },
} as const satisfies Declaration;

const Count = z.int().nonnegative().default(0);

export const readTally = itemReader(
  tallySchema.model,
  z.object({ openAsMentee: Count, acceptedAsMentee: Count, openAsMentor: Count }),
);
