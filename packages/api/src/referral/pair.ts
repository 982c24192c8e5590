import { listReferrals, moveReferral, proposeReferral } from "@waymark/application/referral";
import {
  MoveReferralInput,
  ProposeReferralInput,
  ReferralListView,
  ReferralMoved,
  ReferralTarget,
} from "@waymark/contracts/referral";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const list = personProcedure
  .input(ReferralTarget)
  .output(ReferralListView)
  .query(async ({ ctx, input }) =>
    unwrap(await listReferrals(ctx.deps)(ctx.actor, input.mentorshipId)),
  );

export const propose = personProcedure
  .input(ProposeReferralInput)
  .output(ReferralMoved)
  .mutation(async ({ ctx, input }) => unwrap(await proposeReferral(ctx.deps)(ctx.actor, input)));

export const move = personProcedure
  .input(MoveReferralInput)
  .output(ReferralMoved)
  .mutation(async ({ ctx, input }) => unwrap(await moveReferral(ctx.deps)(ctx.actor, input)));
