import { OrganisationId } from "@waymark/domain/id";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Holds the address of an organisation's page; see `listing/slug-guard.ts`. */
export const organisationSlugSchema = {
  model: { entity: "organisationSlug", service: "waymark", version: "1" },
  attributes: {
    slug: { type: "string", required: true },
    organisationId: { type: "string", required: true },
  },
  indexes: {
    bySlug: {
      pk: {
        field: "pk",
        composite: ["slug"],
        template: "organisationSlug#${slug}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "organisationSlug", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readOrganisationSlug = itemReader(
  organisationSlugSchema.model,
  z.object({ organisationId: OrganisationId }),
);
