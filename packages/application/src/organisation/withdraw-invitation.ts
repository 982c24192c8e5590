import type { AppError } from "@waymark/contracts/error";
import { MemberChanged, type WithdrawInvitationInput } from "@waymark/contracts/organisation";
import type { PersonId } from "@waymark/domain/id";
import { mayAssign, moveInvitation } from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { OrganisationDeps } from "./deps.ts";
import { ownOrganisation } from "./own.ts";

/** Takes an invitation back: the link in its mail is worth nothing from then on. */
export const withdrawInvitation =
  (deps: OrganisationDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: WithdrawInvitationInput,
  ): Promise<Result<MemberChanged, AppError>> => {
    const now = deps.clock.now();
    const { organisationId, emailAddress } = input;
    return onceDecidedAnew(deps, ["organisation.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "organisation.withdrawInvitation", ...input },
      now,
      parse: (stored) => MemberChanged.parse(stored),
      decide: async () => {
        const own = await ownOrganisation(deps)(actor, organisationId, "manage_members");
        if (!own.ok) return own;
        const by = own.value.member;
        const digest = deps.ids.fingerprint(emailAddress);
        const invitation = await deps.memberInvitations.get(organisationId, digest);
        if (invitation === null) return err({ code: "organisation.invitation_not_found" });
        if (!mayAssign(by.role, invitation.role)) {
          return err({ code: "organisation.not_allowed" });
        }
        const moved = moveInvitation(invitation, "withdraw", "manager", now);
        if (!moved.ok) return moved;
        return ok({
          answer: { organisationId },
          writes: [deps.memberInvitations.put(moved.value), deps.members.check(by)],
          events: [],
        });
      },
    });
  };
