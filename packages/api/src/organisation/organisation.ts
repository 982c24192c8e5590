import {
  createOrganisation,
  editOrganisation,
  listOrganisations,
  showOrganisation,
  showPublicOrganisation,
} from "@waymark/application/organisation";
import {
  CreateOrganisationInput,
  EditOrganisationInput,
  OrganisationCreated,
  OrganisationEdited,
  OrganisationTarget,
  OrganisationView,
  OwnOrganisations,
  PublicOrganisation,
  PublicOrganisationInput,
} from "@waymark/contracts/organisation";
import { unwrap } from "../error/index.ts";
import { personProcedure, publicProcedure } from "../trpc/index.ts";

export const create = personProcedure
  .input(CreateOrganisationInput)
  .output(OrganisationCreated)
  .mutation(async ({ ctx, input }) => unwrap(await createOrganisation(ctx.deps)(ctx.actor, input)));

export const mine = personProcedure
  .output(OwnOrganisations)
  .query(({ ctx }) => listOrganisations(ctx.deps)(ctx.actor));

export const get = personProcedure
  .input(OrganisationTarget)
  .output(OrganisationView)
  .query(async ({ ctx, input }) =>
    unwrap(await showOrganisation(ctx.deps)(ctx.actor, input.organisationId)),
  );

export const edit = personProcedure
  .input(EditOrganisationInput)
  .output(OrganisationEdited)
  .mutation(async ({ ctx, input }) => unwrap(await editOrganisation(ctx.deps)(ctx.actor, input)));

export const bySlug = publicProcedure
  .input(PublicOrganisationInput)
  .output(PublicOrganisation)
  .query(async ({ ctx, input }) => unwrap(await showPublicOrganisation(ctx.deps)(input.slug)));
