import {
  acceptInvitation as accept,
  changeRole as change,
  declineInvitation as decline,
  inviteMember,
  listMembers,
  openInvitation as open,
  removeMember as remove,
  withdrawInvitation as withdraw,
} from "@waymark/application/organisation";
import {
  AnswerInvitationInput,
  ChangeRoleInput,
  InvitationLinkInput,
  InvitationQuestion,
  InviteMemberInput,
  MemberChanged,
  MembersView,
  OrganisationTarget,
  RemoveMemberInput,
  WithdrawInvitationInput,
} from "@waymark/contracts/organisation";
import { unwrap } from "../error/index.ts";
import { personProcedure, publicProcedure } from "../trpc/index.ts";

export const members = personProcedure
  .input(OrganisationTarget)
  .output(MembersView)
  .query(async ({ ctx, input }) =>
    unwrap(await listMembers(ctx.deps)(ctx.actor, input.organisationId)),
  );

export const invite = personProcedure
  .input(InviteMemberInput)
  .output(MemberChanged)
  .mutation(async ({ ctx, input }) => unwrap(await inviteMember(ctx.deps)(ctx.actor, input)));

export const withdrawInvitation = personProcedure
  .input(WithdrawInvitationInput)
  .output(MemberChanged)
  .mutation(async ({ ctx, input }) => unwrap(await withdraw(ctx.deps)(ctx.actor, input)));

export const changeRole = personProcedure
  .input(ChangeRoleInput)
  .output(MemberChanged)
  .mutation(async ({ ctx, input }) => unwrap(await change(ctx.deps)(ctx.actor, input)));

/** Of oneself: leaves. */
export const removeMember = personProcedure
  .input(RemoveMemberInput)
  .output(MemberChanged)
  .mutation(async ({ ctx, input }) => unwrap(await remove(ctx.deps)(ctx.actor, input)));

/** A query, because reading it must change nothing. */
export const openInvitation = publicProcedure
  .input(InvitationLinkInput)
  .output(InvitationQuestion)
  .query(async ({ ctx, input }) => unwrap(await open(ctx.deps)(input.token)));

export const acceptInvitation = personProcedure
  .input(AnswerInvitationInput)
  .output(MemberChanged)
  .mutation(async ({ ctx, input }) => unwrap(await accept(ctx.deps)(ctx.actor, input)));

/** The signed link is the credential. */
export const declineInvitation = publicProcedure
  .input(AnswerInvitationInput)
  .output(MemberChanged)
  .mutation(async ({ ctx, input }) => unwrap(await decline(ctx.deps)(input)));
