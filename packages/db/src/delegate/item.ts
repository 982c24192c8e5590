import { DelegateList } from "@waymark/domain/delegate";
import { PersonId } from "@waymark/domain/id";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const delegateListSchema = {
  model: { entity: "delegateList", service: "waymark", version: "1" },
  attributes: {
    mentorId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<DelegateList>(),
  },
  indexes: {
    byMentor: {
      pk: {
        field: "pk",
        composite: ["mentorId"],
        template: "delegates#${mentorId}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "delegates", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readDelegateList = itemReader(
  delegateListSchema.model,
  z.object({ body: DelegateList }),
);

/** Stands for one person on one mentor's list, so that a delegate finds the mentors. */
export const delegationSchema = {
  model: { entity: "delegation", service: "waymark", version: "1" },
  attributes: {
    mentorId: { type: "string", required: true },
    personId: { type: "string", required: true },
  },
  indexes: {
    byPerson: {
      pk: {
        field: "pk",
        composite: ["personId"],
        template: "delegation#${personId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["mentorId"], template: "${mentorId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readDelegation = itemReader(delegationSchema.model, z.object({ mentorId: PersonId }));
