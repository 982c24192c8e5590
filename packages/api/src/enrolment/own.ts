import {
  editEnrolment,
  listOwnEnrolments,
  showOwnEnrolment,
  withdrawEnrolment,
} from "@waymark/application/enrolment";
import {
  EditEnrolmentInput,
  EnrolmentMoved,
  EnrolmentTarget,
  OwnEnrolment,
  OwnEnrolments,
  WithdrawEnrolmentInput,
} from "@waymark/contracts/enrolment";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const mine = personProcedure
  .output(OwnEnrolments)
  .query(async ({ ctx }) => unwrap(await listOwnEnrolments(ctx.deps)(ctx.actor)));

export const get = personProcedure
  .input(EnrolmentTarget)
  .output(OwnEnrolment)
  .query(async ({ ctx, input }) => unwrap(await showOwnEnrolment(ctx.deps)(ctx.actor, input)));

export const edit = personProcedure
  .input(EditEnrolmentInput)
  .output(EnrolmentMoved)
  .mutation(async ({ ctx, input }) => unwrap(await editEnrolment(ctx.deps)(ctx.actor, input)));

export const withdraw = personProcedure
  .input(WithdrawEnrolmentInput)
  .output(EnrolmentMoved)
  .mutation(async ({ ctx, input }) => unwrap(await withdrawEnrolment(ctx.deps)(ctx.actor, input)));
