import { listListingReviews, listOpenSurveys, surveyOfSession } from "@waymark/application/survey";
import {
  ListingReviews,
  ListingReviewsInput,
  OpenSurveys,
  SessionSurvey,
} from "@waymark/contracts/survey";
import { SessionId } from "@waymark/domain/id";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { personProcedure, publicProcedure } from "../trpc/index.ts";

export const ofSession = personProcedure
  .input(z.strictObject({ sessionId: SessionId }))
  .output(SessionSurvey)
  .query(async ({ ctx, input }) => ({
    survey: unwrap(await surveyOfSession(ctx.deps)(ctx.actor, input.sessionId)),
  }));

export const open = personProcedure
  .output(OpenSurveys)
  .query(({ ctx }) => listOpenSurveys(ctx.deps)(ctx.actor));

export const reviews = publicProcedure
  .input(ListingReviewsInput)
  .output(ListingReviews)
  .query(async ({ ctx, input }) => unwrap(await listListingReviews(ctx.deps)(input)));
