import { getCircle, listCircles, moveCircle } from "@waymark/application/circle";
import {
  CircleList,
  CircleMoved,
  CircleTarget,
  CircleView,
  MoveCircleInput,
} from "@waymark/contracts/circle";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .output(CircleList)
  .query(({ ctx }) => listCircles(ctx.deps)(ctx.actor));

export const get = personProcedure
  .input(CircleTarget)
  .output(CircleView)
  .query(async ({ ctx, input }) => unwrap(await getCircle(ctx.deps)(ctx.actor, input.circleId)));

export const move = personProcedure
  .input(MoveCircleInput)
  .output(CircleMoved)
  .mutation(async ({ ctx, input }) => unwrap(await moveCircle(ctx.deps)(ctx.actor, input)));
