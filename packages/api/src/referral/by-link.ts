import {
  answerReferralByLink,
  openReferralLink,
  stopReferralsByLink,
} from "@waymark/application/referral";
import {
  AnswerReferralInput,
  ReferralLinkInput,
  ReferralMoved,
  ReferralQuestion,
} from "@waymark/contracts/referral";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { publicProcedure } from "../trpc/index.ts";

/** The signed link is the credential. A query, because reading it must change nothing. */
export const openLink = publicProcedure
  .input(ReferralLinkInput)
  .output(ReferralQuestion)
  .query(async ({ ctx, input }) => unwrap(await openReferralLink(ctx.deps)(input.token)));

export const answerByLink = publicProcedure
  .input(AnswerReferralInput)
  .output(ReferralMoved)
  .mutation(async ({ ctx, input }) => unwrap(await answerReferralByLink(ctx.deps)(input)));

export const stopByLink = publicProcedure
  .input(ReferralLinkInput)
  .output(z.null())
  .mutation(async ({ ctx, input }) => unwrap(await stopReferralsByLink(ctx.deps)(input.token)));
