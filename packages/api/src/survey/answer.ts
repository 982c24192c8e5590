import { answerSurvey } from "@waymark/application/survey";
import { AnswerSurveyInput, SurveyAnswered } from "@waymark/contracts/survey";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const answer = personProcedure
  .input(AnswerSurveyInput)
  .output(SurveyAnswered)
  .mutation(async ({ ctx, input }) => unwrap(await answerSurvey(ctx.deps)(ctx.actor, input)));
