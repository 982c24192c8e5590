import { fillExpectations, getAgreement, moveAgreement } from "@waymark/application/agreement";
import {
  AgreementMoved,
  AgreementView,
  FillExpectationsInput,
  MoveAgreementInput,
} from "@waymark/contracts/agreement";
import { MentorshipTarget } from "@waymark/contracts/mentorship";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const get = personProcedure
  .input(MentorshipTarget)
  .output(AgreementView)
  .query(async ({ ctx, input }) =>
    unwrap(await getAgreement(ctx.deps)(ctx.actor, input.mentorshipId)),
  );

export const fill = personProcedure
  .input(FillExpectationsInput)
  .output(AgreementMoved)
  .mutation(async ({ ctx, input }) => unwrap(await fillExpectations(ctx.deps)(ctx.actor, input)));

export const move = personProcedure
  .input(MoveAgreementInput)
  .output(AgreementMoved)
  .mutation(async ({ ctx, input }) => unwrap(await moveAgreement(ctx.deps)(ctx.actor, input)));
