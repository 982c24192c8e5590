import { listGoals } from "@waymark/application/goal";
import { GoalList, GoalTarget } from "@waymark/contracts/goal";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .input(GoalTarget)
  .output(GoalList)
  .query(async ({ ctx, input }) =>
    unwrap(await listGoals(ctx.deps)(ctx.actor, input.mentorshipId)),
  );
