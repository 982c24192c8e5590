import * as z from "zod";
import { OrganisationId, PersonId } from "../id/index.ts";
import { EmailAddress } from "../person/index.ts";
import { Instant } from "../time/index.ts";
import { MemberRole } from "./member.ts";

/**
 * - `sent`: waits for who was invited
 * - `accepted`: they are a member
 * - `withdrawn`: taken back, or not wanted by who was invited
 */
export const InvitationStatus = z.enum(["sent", "accepted", "withdrawn"]);
export type InvitationStatus = z.infer<typeof InvitationStatus>;

/** What is shown: nothing happens when an invitation expires, so nothing is stored either. */
export const ShownInvitationStatus = z.enum([...InvitationStatus.options, "expired"]);
export type ShownInvitationStatus = z.infer<typeof ShownInvitationStatus>;

/** One address's invitation to a role; inviting it again replaces it. */
export const MemberInvitation = z.strictObject({
  organisationId: OrganisationId,
  emailAddress: EmailAddress,
  role: MemberRole,
  invitedBy: PersonId,
  status: InvitationStatus,
  sentAt: Instant,
  expiresAt: Instant,
  revision: z.int().positive(),
});
export type MemberInvitation = z.infer<typeof MemberInvitation>;

export const shownStatus = (
  { status, expiresAt }: MemberInvitation,
  now: Instant,
): ShownInvitationStatus => (status === "sent" && expiresAt <= now ? "expired" : status);
