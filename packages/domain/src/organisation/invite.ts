import type { OrganisationId, PersonId } from "../id/index.ts";
import type { EmailAddress } from "../person/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { addDays, addHours, type Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { OrganisationError } from "./errors.ts";
import type { MemberInvitation } from "./invitation.ts";
import type { MemberRole } from "./member.ts";
import { invitationDays, inviteAgainAfterHours } from "./policy.ts";
import {
  type InvitationAction,
  type InvitationParty,
  invitationTransitions,
} from "./transitions.ts";

/**
 * Refuses with `organisation.invited_recently` what would be a second mail to one address at once.
 * @param former what was sent to that address before, whatever came of it
 */
export const inviteMember = (
  to: {
    readonly organisationId: OrganisationId;
    readonly emailAddress: EmailAddress;
    readonly role: MemberRole;
  },
  invitedBy: PersonId,
  former: MemberInvitation | null,
  now: Instant,
): Result<MemberInvitation, OrganisationError> =>
  former !== null && now < addHours(former.sentAt, inviteAgainAfterHours)
    ? err({ code: "organisation.invited_recently" })
    : ok({
        ...to,
        invitedBy,
        status: "sent",
        sentAt: now,
        expiresAt: addDays(now, invitationDays),
        revision: (former?.revision ?? 0) + 1,
      });

/**
 * One step of an invitation that was sent: refuses with `organisation.illegal_transition` what
 * `invitationTransitions` does not list, and an acceptance after its time.
 */
export const moveInvitation = (
  invitation: MemberInvitation,
  action: Exclude<InvitationAction, "invite">,
  party: InvitationParty,
  now: Instant,
): Result<MemberInvitation, OrganisationError> => {
  const row = invitationTransitions[action];
  const isTooLate = action === "accept" && invitation.expiresAt <= now;
  if (!allows(row, party, invitation.status) || isTooLate) {
    return err({ code: "organisation.illegal_transition" });
  }
  const [status] = row.to;
  return ok({ ...invitation, status, revision: invitation.revision + 1 });
};
