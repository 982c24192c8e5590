import { Member } from "@waymark/domain/organisation";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const memberSchema = {
  model: { entity: "member", service: "waymark", version: "1" },
  attributes: {
    organisationId: { type: "string", required: true },
    personId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Member>(),
  },
  indexes: {
    byOrganisation: {
      pk: {
        field: "pk",
        composite: ["organisationId"],
        template: "members#${organisationId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["personId"], template: "${personId}", casing: "none" },
    },
    byPerson: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["personId"],
        template: "member.person#${personId}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["organisationId"],
        template: "${organisationId}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(memberSchema.model, z.object({ body: Member }));

export const readMember = (item: unknown): Member => readStored(item).body;
