import type { AppError } from "@waymark/contracts/error";
import { type InviteMemberInput, MemberChanged } from "@waymark/contracts/organisation";
import type { PersonId } from "@waymark/domain/id";
import { inviteMember as invite, mayAssign, membersMax } from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { OrganisationDeps } from "./deps.ts";
import { memberEvent } from "./events.ts";
import { ownOrganisation } from "./own.ts";

/** Asks somebody at an address, who may have no account yet, to take a role. */
export const inviteMember =
  (deps: OrganisationDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: InviteMemberInput,
  ): Promise<Result<MemberChanged, AppError>> => {
    const now = deps.clock.now();
    const { organisationId, emailAddress, role } = input;
    return onceDecidedAnew(deps, ["organisation.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "organisation.invite", ...input },
      now,
      parse: (stored) => MemberChanged.parse(stored),
      decide: async () => {
        const own = await ownOrganisation(deps)(actor, organisationId, "manage_members");
        if (!own.ok) return own;
        const by = own.value.member;
        if (!mayAssign(by.role, role)) return err({ code: "organisation.not_allowed" });
        const [members, invitations, invitedId] = await Promise.all([
          deps.members.ofOrganisation(organisationId),
          deps.memberInvitations.ofOrganisation(organisationId),
          deps.accounts.findByAddress(emailAddress),
        ]);
        if (members.some(({ personId }) => personId === invitedId)) {
          return err({ code: "organisation.already_member" });
        }
        const former = invitations.find((one) => one.emailAddress === emailAddress) ?? null;
        const waiting = invitations.filter(({ status }) => status === "sent");
        if (members.length + waiting.length >= membersMax) {
          return err({ code: "organisation.limit_reached" });
        }
        const to = { organisationId, emailAddress, role };
        const invited = invite(to, actor.personId, former, now);
        if (!invited.ok) return invited;
        return ok({
          answer: { organisationId },
          writes: [deps.memberInvitations.put(invited.value), deps.members.check(by)],
          events: [memberEvent(deps, "organisation.member_invited", invited.value, now)],
        });
      },
    });
  };
