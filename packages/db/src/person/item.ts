import { Person } from "@waymark/domain/person";
import { createSchema, CustomAttributeType } from "electrodb";
import * as z from "zod";
import { itemReader } from "../item/item-reader.ts";

export const personSchema = createSchema({
  model: { entity: "person", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: { type: CustomAttributeType<Person>("any"), required: true },
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "person#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "person", casing: "none" },
    },
  },
} as const);

export const readPerson = itemReader(personSchema.model, z.object({ body: Person }));
