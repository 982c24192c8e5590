import { giveReason, moveMentorship, saveReflection } from "@waymark/application/mentorship";
import {
  GiveReasonInput,
  MentorshipMoved,
  MoveMentorshipInput,
  ReasonTaken,
  ReflectionView,
  SaveReflectionInput,
} from "@waymark/contracts/mentorship";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const move = personProcedure
  .input(MoveMentorshipInput)
  .output(MentorshipMoved)
  .mutation(async ({ ctx, input }) => unwrap(await moveMentorship(ctx.deps)(ctx.actor, input)));

export const reason = personProcedure
  .input(GiveReasonInput)
  .output(ReasonTaken)
  .mutation(async ({ ctx, input }) => unwrap(await giveReason(ctx.deps)(ctx.actor, input)));

export const reflect = personProcedure
  .input(SaveReflectionInput)
  .output(ReflectionView)
  .mutation(async ({ ctx, input }) => unwrap(await saveReflection(ctx.deps)(ctx.actor, input)));
