import type { AppError } from "@waymark/contracts/error";
import { MemberChanged, type RemoveMemberInput } from "@waymark/contracts/organisation";
import type { PersonId } from "@waymark/domain/id";
import { mayRemove } from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { OrganisationDeps } from "./deps.ts";
import { roleEvent } from "./events.ts";
import { memberGuards } from "./member-guards.ts";
import { ownOrganisation } from "./own.ts";

/** Takes a member's role, or leaves; `organisation.last_owner` where no owner would be left. */
export const removeMember =
  (deps: OrganisationDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: RemoveMemberInput,
  ): Promise<Result<MemberChanged, AppError>> => {
    const now = deps.clock.now();
    const { organisationId, personId } = input;
    const isLeaving = personId === actor.personId;
    return onceDecidedAnew(deps, ["organisation.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "organisation.removeMember", ...input },
      now,
      parse: (stored) => MemberChanged.parse(stored),
      decide: async () => {
        // Every role includes seeing the report, so everybody may leave.
        const action = isLeaving ? "see_report" : "manage_members";
        const own = await ownOrganisation(deps)(actor, organisationId, action);
        if (!own.ok) return own;
        const by = own.value.member;
        const member = isLeaving ? by : await deps.members.get(organisationId, personId);
        if (member === null) return err({ code: "organisation.member_not_found" });
        if (!mayRemove(by, member)) return err({ code: "organisation.not_allowed" });
        return ok({
          answer: { organisationId },
          writes: [deps.members.remove(member), ...memberGuards(deps, by, member, null)],
          events: [roleEvent(deps, "member.role_ended", member, now)],
        });
      },
    });
  };
