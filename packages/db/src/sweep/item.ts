import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** The first day on which a sweep may still find something. */
export const checkpointSchema = {
  model: { entity: "sweep", service: "waymark", version: "1" },
  attributes: {
    name: { type: "string", required: true },
    day: { type: "string", required: true },
  },
  indexes: {
    byName: {
      pk: { field: "pk", composite: ["name"], template: "sweep#${name}", casing: "none" },
      sk: { field: "sk", composite: [], template: "sweep", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readCheckpoint = itemReader(checkpointSchema.model, z.object({ day: z.iso.date() }));
