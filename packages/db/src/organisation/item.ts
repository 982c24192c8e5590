import { Organisation } from "@waymark/domain/organisation";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** How many owners there are stands beside the content, as it is counted and not written. */
export const organisationSchema = {
  model: { entity: "organisation", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    revision: { type: "number", required: true },
    ownerCount: { type: "number", required: true },
    body: objectOf<Omit<Organisation, "ownerCount">>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "organisation#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "organisation", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(
  organisationSchema.model,
  z.object({
    ownerCount: Organisation.shape.ownerCount,
    body: Organisation.omit({ ownerCount: true }),
  }),
);

export const readOrganisation = (item: unknown): Organisation => {
  const { ownerCount, body } = readStored(item);
  return { ...body, ownerCount };
};
