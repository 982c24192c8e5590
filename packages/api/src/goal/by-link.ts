import { answerGoalByLink, openGoalLink } from "@waymark/application/goal";
import { AnswerGoalInput, GoalLinkInput, GoalMoved, GoalQuestion } from "@waymark/contracts/goal";
import { unwrap } from "../error/index.ts";
import { publicProcedure } from "../trpc/index.ts";

/** The signed link is the credential. A query, because reading it must change nothing. */
export const openLink = publicProcedure
  .input(GoalLinkInput)
  .output(GoalQuestion)
  .query(async ({ ctx, input }) => unwrap(await openGoalLink(ctx.deps)(input.token)));

export const answerByLink = publicProcedure
  .input(AnswerGoalInput)
  .output(GoalMoved)
  .mutation(async ({ ctx, input }) => unwrap(await answerGoalByLink(ctx.deps)(input)));
