import { OrganisationId, PersonId } from "@waymark/domain/id";
import { MemberRole, ShownInvitationStatus } from "@waymark/domain/organisation";
import { DisplayName, EmailAddress } from "@waymark/domain/person";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { LinkToken, RequestKey } from "../introduction/index.ts";

/** Who has a role, and who was asked to take one. */
export const MembersView = z.object({
  /** The roles that the viewer may give. */
  assignable: z.array(MemberRole),
  members: z.array(
    z.object({
      personId: PersonId,
      displayName: DisplayName,
      emailAddress: EmailAddress,
      role: MemberRole,
      joinedAt: Instant,
      isViewer: z.boolean(),
      /** Whether the viewer may give this one another role, or take it. */
      mayChange: z.boolean(),
    }),
  ),
  invitations: z.array(
    z.object({
      emailAddress: EmailAddress,
      role: MemberRole,
      status: ShownInvitationStatus,
      invitedBy: z.string(),
      sentAt: Instant,
      expiresAt: Instant,
      mayChange: z.boolean(),
    }),
  ),
});
export type MembersView = z.infer<typeof MembersView>;

const command = { requestKey: RequestKey, organisationId: OrganisationId };

export const InviteMemberInput = z.strictObject({
  ...command,
  emailAddress: EmailAddress,
  role: MemberRole,
});
export type InviteMemberInput = z.infer<typeof InviteMemberInput>;

export const WithdrawInvitationInput = z.strictObject({ ...command, emailAddress: EmailAddress });
export type WithdrawInvitationInput = z.infer<typeof WithdrawInvitationInput>;

export const ChangeRoleInput = z.strictObject({
  ...command,
  personId: PersonId,
  role: MemberRole,
});
export type ChangeRoleInput = z.infer<typeof ChangeRoleInput>;

/** Of oneself: leaves. */
export const RemoveMemberInput = z.strictObject({ ...command, personId: PersonId });
export type RemoveMemberInput = z.infer<typeof RemoveMemberInput>;

export const MemberChanged = z.object({ organisationId: OrganisationId });
export type MemberChanged = z.infer<typeof MemberChanged>;

export const InvitationLinkInput = z.strictObject({ token: LinkToken });

/** What somebody who was invited sees before they decide. */
export const InvitationQuestion = z.object({
  organisationName: z.string(),
  role: MemberRole,
  inviterName: z.string(),
  /** Where it was sent: only an account of that address can accept. */
  emailAddress: EmailAddress,
  expiresAt: Instant,
});
export type InvitationQuestion = z.infer<typeof InvitationQuestion>;

export const AnswerInvitationInput = z.strictObject({ requestKey: RequestKey, token: LinkToken });
export type AnswerInvitationInput = z.infer<typeof AnswerInvitationInput>;
