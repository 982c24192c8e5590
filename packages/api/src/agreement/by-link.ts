import { answerAgreementByLink, openAgreementLink } from "@waymark/application/agreement";
import {
  AgreementLinkInput,
  AgreementMoved,
  AgreementQuestion,
  AnswerAgreementInput,
} from "@waymark/contracts/agreement";
import { unwrap } from "../error/index.ts";
import { publicProcedure } from "../trpc/index.ts";

/** The signed link is the credential. A query, because reading it must change nothing. */
export const openLink = publicProcedure
  .input(AgreementLinkInput)
  .output(AgreementQuestion)
  .query(async ({ ctx, input }) => unwrap(await openAgreementLink(ctx.deps)(input.token)));

export const answerByLink = publicProcedure
  .input(AnswerAgreementInput)
  .output(AgreementMoved)
  .mutation(async ({ ctx, input }) => unwrap(await answerAgreementByLink(ctx.deps)(input)));
