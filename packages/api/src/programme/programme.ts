import {
  beginProgramme,
  editProgramme,
  listProgrammes,
  moveProgramme,
  showGuide,
  showProgramme,
} from "@waymark/application/programme";
import { OrganisationTarget } from "@waymark/contracts/organisation";
import {
  BeginProgrammeInput,
  EditProgrammeInput,
  GuideTarget,
  MoveProgrammeInput,
  ProgrammeGuide,
  ProgrammeList,
  ProgrammeMoved,
  ProgrammeTarget,
  ProgrammeView,
} from "@waymark/contracts/programme";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .input(OrganisationTarget)
  .output(ProgrammeList)
  .query(async ({ ctx, input }) =>
    unwrap(await listProgrammes(ctx.deps)(ctx.actor, input.organisationId)),
  );

export const get = personProcedure
  .input(ProgrammeTarget)
  .output(ProgrammeView)
  .query(async ({ ctx, input }) =>
    unwrap(await showProgramme(ctx.deps)(ctx.actor, input.programmeId)),
  );

export const begin = personProcedure
  .input(BeginProgrammeInput)
  .output(ProgrammeMoved)
  .mutation(async ({ ctx, input }) => unwrap(await beginProgramme(ctx.deps)(ctx.actor, input)));

export const edit = personProcedure
  .input(EditProgrammeInput)
  .output(ProgrammeMoved)
  .mutation(async ({ ctx, input }) => unwrap(await editProgramme(ctx.deps)(ctx.actor, input)));

export const move = personProcedure
  .input(MoveProgrammeInput)
  .output(ProgrammeMoved)
  .mutation(async ({ ctx, input }) => unwrap(await moveProgramme(ctx.deps)(ctx.actor, input)));

export const guide = personProcedure
  .input(GuideTarget)
  .output(ProgrammeGuide.nullable())
  .query(async ({ ctx, input }) =>
    unwrap(await showGuide(ctx.deps)(ctx.actor, input.mentorshipId)),
  );
