import { PersonId, SessionId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** A quarter of an hour of a person; all of a person's stand in one partition, in order. */
export const lockSchema = {
  model: { entity: "lock", service: "waymark", version: "1" },
  attributes: {
    personId: { type: "string", required: true },
    bucket: { type: "string", required: true },
    owner: { type: "string", required: true },
    until: { type: "string" },
    ttl: { type: "number", required: true },
  },
  indexes: {
    byPerson: {
      pk: { field: "pk", composite: ["personId"], template: "lock#${personId}", casing: "none" },
      sk: { field: "sk", composite: ["bucket"], template: "${bucket}", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readLock = itemReader(
  lockSchema.model,
  z.object({
    personId: PersonId,
    bucket: Instant,
    owner: z.union([SessionId, PersonId]),
    until: Instant.optional(),
  }),
);
