import type { AppError } from "@waymark/contracts/error";
import {
  type AnswerInvitationInput,
  type InvitationQuestion,
  MemberChanged,
} from "@waymark/contracts/organisation";
import type { PersonId } from "@waymark/domain/id";
import {
  type MemberInvitation,
  membershipsMax,
  moveInvitation,
  type Organisation,
  shownStatus,
} from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { once, onceDecidedAnew } from "../command/index.ts";
import { verifyLink } from "../link/index.ts";
import type { OrganisationDeps } from "./deps.ts";
import { memberEvent } from "./events.ts";

type Invited = { readonly invitation: MemberInvitation; readonly organisation: Organisation };
type Reads = Pick<OrganisationDeps, "linkSecret" | "memberInvitations" | "organisations">;

const loadInvited = async (
  deps: Reads,
  token: string,
  now: Instant,
): Promise<Result<Invited, AppError>> => {
  const claim = verifyLink(deps.linkSecret, token, "join_organisation", now);
  if (!claim.ok) return claim;
  const { organisationId, addressDigest, revision } = claim.value;
  const [organisation, invitation] = await Promise.all([
    deps.organisations.get(organisationId),
    deps.memberInvitations.get(organisationId, addressDigest),
  ]);
  if (organisation === null || invitation === null) return err({ code: "link.invalid" });
  const isOpen = shownStatus(invitation, now) === "sent" && invitation.revision === revision;
  return isOpen ? ok({ organisation, invitation }) : err({ code: "link.used" });
};

/** The question behind a link; reading it changes nothing, however often it is done. */
export const openInvitation =
  (deps: Reads & Pick<OrganisationDeps, "clock" | "persons">) =>
  async (token: string): Promise<Result<InvitationQuestion, AppError>> => {
    const invited = await loadInvited(deps, token, deps.clock.now());
    if (!invited.ok) return invited;
    const { organisation, invitation } = invited.value;
    const inviter = await deps.persons.get(invitation.invitedBy);
    return ok({
      organisationName: organisation.name,
      role: invitation.role,
      inviterName: inviter?.displayName ?? "",
      emailAddress: invitation.emailAddress,
      expiresAt: invitation.expiresAt,
    });
  };

/**
 * Takes the role. The link shows that its owner read the mail; the account has to be of that address
 * all the same, so that nobody joins by a link that was passed on.
 */
export const acceptInvitation =
  (deps: OrganisationDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: AnswerInvitationInput,
  ): Promise<Result<MemberChanged, AppError>> => {
    const now = deps.clock.now();
    return onceDecidedAnew(deps, ["organisation.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "organisation.acceptInvitation", ...input },
      now,
      parse: (stored) => MemberChanged.parse(stored),
      decide: async () => {
        const invited = await loadInvited(deps, input.token, now);
        if (!invited.ok) return invited;
        const { invitation } = invited.value;
        const { organisationId, role } = invitation;
        const [person, roles] = await Promise.all([
          deps.persons.get(actor.personId),
          deps.members.ofPerson(actor.personId),
        ]);
        if (person?.emailAddress !== invitation.emailAddress) {
          return err({ code: "organisation.other_address" });
        }
        if (roles.length >= membershipsMax) return err({ code: "organisation.limit_reached" });
        const moved = moveInvitation(invitation, "accept", "invited", now);
        if (!moved.ok) return moved;
        const member = { organisationId, personId: person.id, role, joinedAt: now, revision: 1 };
        return ok({
          answer: { organisationId },
          writes: [
            deps.memberInvitations.put(moved.value),
            deps.members.insert(member),
            ...(role === "owner" ? [deps.organisations.raiseOwners(organisationId)] : []),
          ],
          events: [memberEvent(deps, "organisation.member_joined", moved.value, now)],
        });
      },
    });
  };

/** Does not want the role; for this the link is enough, as it is for everybody without an account. */
export const declineInvitation =
  (deps: OrganisationDeps) =>
  async (input: AnswerInvitationInput): Promise<Result<MemberChanged, AppError>> => {
    const now = deps.clock.now();
    return once(deps)({
      actor: `invited/${deps.ids.fingerprint(input.token)}`,
      requestKey: input.requestKey,
      input: { command: "organisation.declineInvitation", ...input },
      now,
      parse: (stored) => MemberChanged.parse(stored),
      decide: async () => {
        const invited = await loadInvited(deps, input.token, now);
        if (!invited.ok) return invited;
        const { invitation } = invited.value;
        const moved = moveInvitation(invitation, "decline", "invited", now);
        if (!moved.ok) return moved;
        return ok({
          answer: { organisationId: invitation.organisationId },
          writes: [deps.memberInvitations.put(moved.value)],
          events: [],
        });
      },
    });
  };
