import type { AppError } from "@waymark/contracts/error";
import { type ChangeRoleInput, MemberChanged } from "@waymark/contracts/organisation";
import type { PersonId } from "@waymark/domain/id";
import { changeRole as change, type Member } from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { OrganisationDeps } from "./deps.ts";
import { roleEvent } from "./events.ts";
import { memberGuards } from "./member-guards.ts";
import { ownOrganisation } from "./own.ts";

/** Gives a member, oneself among them, another role; `organisation.last_owner` where none would be left. */
export const changeRole =
  (deps: OrganisationDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: ChangeRoleInput,
  ): Promise<Result<MemberChanged, AppError>> => {
    const now = deps.clock.now();
    const { organisationId, personId, role } = input;
    return onceDecidedAnew(deps, ["organisation.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "organisation.changeRole", ...input },
      now,
      parse: (stored) => MemberChanged.parse(stored),
      decide: async () => {
        const own = await ownOrganisation(deps)(actor, organisationId, "manage_members");
        if (!own.ok) return own;
        const by = own.value.member;
        const member: Member | null =
          personId === by.personId ? by : await deps.members.get(organisationId, personId);
        if (member === null) return err({ code: "organisation.member_not_found" });
        const changed = change(by, member, role);
        if (!changed.ok) return changed;
        return ok({
          answer: { organisationId },
          writes: [deps.members.replace(changed.value), ...memberGuards(deps, by, member, role)],
          events:
            role === member.role
              ? []
              : [roleEvent(deps, "member.role_changed", changed.value, now)],
        });
      },
    });
  };
