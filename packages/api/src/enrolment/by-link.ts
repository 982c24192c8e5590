import {
  declineByLink as decline,
  joinCohort,
  openEnrolmentLink,
} from "@waymark/application/enrolment";
import {
  DeclineByLinkInput,
  EnrolmentLinkInput,
  EnrolmentMoved,
  EnrolmentQuestion,
  JoinInput,
} from "@waymark/contracts/enrolment";
import { unwrap } from "../error/index.ts";
import { personProcedure, publicProcedure } from "../trpc/index.ts";

/** The signed link is the credential. A query, because reading it must change nothing. */
export const openLink = publicProcedure
  .input(EnrolmentLinkInput)
  .output(EnrolmentQuestion)
  .query(async ({ ctx, input }) => unwrap(await openEnrolmentLink(ctx.deps)(input.token)));

export const declineByLink = publicProcedure
  .input(DeclineByLinkInput)
  .output(EnrolmentMoved)
  .mutation(async ({ ctx, input }) => unwrap(await decline(ctx.deps)(input)));

export const join = personProcedure
  .input(JoinInput)
  .output(EnrolmentMoved)
  .mutation(async ({ ctx, input }) => unwrap(await joinCohort(ctx.deps)(ctx.actor, input)));
