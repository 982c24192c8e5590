import { draftGoal, moveGoal } from "@waymark/application/goal";
import { DraftGoalInput, GoalMoved, MoveGoalInput } from "@waymark/contracts/goal";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const draft = personProcedure
  .input(DraftGoalInput)
  .output(GoalMoved)
  .mutation(async ({ ctx, input }) => unwrap(await draftGoal(ctx.deps)(ctx.actor, input)));

export const move = personProcedure
  .input(MoveGoalInput)
  .output(GoalMoved)
  .mutation(async ({ ctx, input }) => unwrap(await moveGoal(ctx.deps)(ctx.actor, input)));
