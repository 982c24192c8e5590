import { answerSurveyByLink, openSurveyLink, viewSurvey } from "@waymark/application/survey";
import {
  AnswerSurveyByLinkInput,
  SurveyAnswered,
  SurveyToken,
  SurveyView,
} from "@waymark/contracts/survey";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { publicProcedure } from "../trpc/index.ts";

export const openLink = publicProcedure
  .input(z.strictObject({ token: SurveyToken }))
  .output(SurveyView)
  .query(async ({ ctx, input }) => {
    const survey = unwrap(await openSurveyLink(ctx.deps)(input.token));
    return unwrap(await viewSurvey(ctx.deps)(survey));
  });

export const answerByLink = publicProcedure
  .input(AnswerSurveyByLinkInput)
  .output(SurveyAnswered)
  .mutation(async ({ ctx, input }) => unwrap(await answerSurveyByLink(ctx.deps)(input)));
