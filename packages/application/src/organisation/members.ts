import type { AppError } from "@waymark/contracts/error";
import type { MembersView } from "@waymark/contracts/organisation";
import type { OrganisationId, PersonId } from "@waymark/domain/id";
import { mayAssign, rolesAssignableBy, shownStatus } from "@waymark/domain/organisation";
import { ok, type Result } from "@waymark/domain/result";
import type { OrganisationDeps } from "./deps.ts";
import { ownOrganisation } from "./own.ts";

/** Who has a role, the longest first, and who was asked to take one, the newest first. */
export const listMembers =
  (
    deps: Pick<
      OrganisationDeps,
      "clock" | "memberInvitations" | "members" | "organisations" | "persons"
    >,
  ) =>
  async (
    actor: { readonly personId: PersonId },
    id: OrganisationId,
  ): Promise<Result<MembersView, AppError>> => {
    const own = await ownOrganisation(deps)(actor, id, "manage_members");
    if (!own.ok) return own;
    const viewer = own.value.member;
    const [members, invitations] = await Promise.all([
      deps.members.ofOrganisation(id),
      deps.memberInvitations.ofOrganisation(id),
    ]);
    const personIds = new Set([
      ...members.map(({ personId }) => personId),
      ...invitations.map(({ invitedBy }) => invitedBy),
    ]);
    const found = await Promise.all([...personIds].map((personId) => deps.persons.get(personId)));
    const persons = new Map(
      found.flatMap((person) => (person === null ? [] : [[person.id, person]])),
    );
    const now = deps.clock.now();
    return ok({
      assignable: [...rolesAssignableBy(viewer.role)],
      members: members
        .toSorted((a, b) => (a.joinedAt < b.joinedAt ? -1 : 1))
        .flatMap(({ personId, role, joinedAt }) => {
          const person = persons.get(personId);
          if (person === undefined) return [];
          const { displayName, emailAddress } = person;
          const isViewer = personId === viewer.personId;
          const mayChange = mayAssign(viewer.role, role);
          return [{ personId, displayName, emailAddress, role, joinedAt, isViewer, mayChange }];
        }),
      invitations: invitations
        .filter(({ status }) => status !== "accepted")
        .toSorted((a, b) => (a.sentAt > b.sentAt ? -1 : 1))
        .map((invitation) => ({
          emailAddress: invitation.emailAddress,
          role: invitation.role,
          status: shownStatus(invitation, now),
          invitedBy: persons.get(invitation.invitedBy)?.displayName ?? "",
          sentAt: invitation.sentAt,
          expiresAt: invitation.expiresAt,
          mayChange: mayAssign(viewer.role, invitation.role),
        })),
    });
  };
