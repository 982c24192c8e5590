import { OrganisationId } from "@waymark/domain/id";
import { Slug } from "@waymark/domain/listing";
import {
  MemberRole,
  OrganisationContent,
  OrganisationName,
  organisationActions,
} from "@waymark/domain/organisation";
import { ProgrammeShape, ProgrammeTemplate } from "@waymark/domain/programme";
import { Cadence } from "@waymark/domain/agreement";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const OrganisationTarget = z.strictObject({ organisationId: OrganisationId });

export const CreateOrganisationInput = z.strictObject({
  requestKey: RequestKey,
  name: OrganisationName,
});
export type CreateOrganisationInput = z.infer<typeof CreateOrganisationInput>;

export const OrganisationCreated = z.object({ organisationId: OrganisationId });
export type OrganisationCreated = z.infer<typeof OrganisationCreated>;

/** The organisations that somebody has a role in. */
export const OwnOrganisations = z.object({
  organisations: z.array(z.object({ id: OrganisationId, name: z.string(), role: MemberRole })),
});
export type OwnOrganisations = z.infer<typeof OwnOrganisations>;

/** An organisation as one of its members sees it. */
export const OrganisationView = z.object({
  id: OrganisationId,
  ...OrganisationContent.shape,
  role: MemberRole,
  /** What that role includes. */
  actions: z.array(z.enum(organisationActions)),
  revision: z.int().positive(),
});
export type OrganisationView = z.infer<typeof OrganisationView>;

export const EditOrganisationInput = z.strictObject({
  requestKey: RequestKey,
  organisationId: OrganisationId,
  /** What was edited: nobody overwrites what they have not seen. */
  revision: z.int().positive(),
  content: OrganisationContent,
});
export type EditOrganisationInput = z.infer<typeof EditOrganisationInput>;

export const OrganisationEdited = z.object({ revision: z.int().positive() });
export type OrganisationEdited = z.infer<typeof OrganisationEdited>;

export const PublicOrganisationInput = z.strictObject({ slug: Slug });

/** What anybody may read of an organisation that shows itself. */
export const PublicOrganisation = z.object({
  ...OrganisationContent.pick({
    name: true,
    slug: true,
    about: true,
    website: true,
    contactAddress: true,
  }).shape,
  /** The open ones that are for everybody. */
  programmes: z.array(
    z.object({
      slug: Slug,
      name: z.string(),
      summary: z.string(),
      howToApply: z.string().optional(),
      template: ProgrammeTemplate,
      shape: ProgrammeShape,
      cadence: Cadence,
      lengthWeeks: z.int().positive(),
    }),
  ),
});
export type PublicOrganisation = z.infer<typeof PublicOrganisation>;
