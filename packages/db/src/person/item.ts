import { Person } from "@waymark/domain/person";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const personSchema = {
  model: { entity: "person", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    revision: { type: "number", required: true },
    /** The role that people are looked up by; `none` for all others. */
    role: { type: "string", required: true },
    body: objectOf<Person>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "person#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "person", casing: "none" },
    },
    byRole: {
      index: "gsi1",
      condition: ({ role }: { readonly role?: unknown }) => role !== "none",
      pk: { field: "gsi1pk", composite: ["role"], template: "person.role#${role}", casing: "none" },
      sk: { field: "gsi1sk", composite: ["id"], template: "${id}", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readPerson = itemReader(personSchema.model, z.object({ body: Person }));
