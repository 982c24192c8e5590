import {
  answerByLink as answer,
  openAnswerLink,
  viewIntroduction,
} from "@waymark/application/introduction";
import {
  AnswerByLinkInput,
  IntroductionView,
  LinkToken,
  Moved,
} from "@waymark/contracts/introduction";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { publicProcedure } from "../trpc/index.ts";

export const openLink = publicProcedure
  .input(z.strictObject({ token: LinkToken }))
  .output(IntroductionView)
  .query(async ({ ctx, input }) => {
    const introduction = unwrap(await openAnswerLink(ctx.deps)(input.token));
    return unwrap(await viewIntroduction(ctx.deps)(introduction, "mentor"));
  });

export const answerByLink = publicProcedure
  .input(AnswerByLinkInput)
  .output(Moved)
  .mutation(async ({ ctx, input }) => unwrap(await answer(ctx.deps)(input)));
