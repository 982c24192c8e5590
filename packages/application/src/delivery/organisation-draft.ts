import type { OrganisationMailJob } from "@waymark/contracts/job";
import { type MemberInvitation, shownStatus } from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import { signLink } from "../link/index.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft, Recipient } from "./draft.ts";
import type { LinkConfig } from "./mail-links.ts";

const answerLink = (
  { origin, linkSecret }: LinkConfig,
  { organisationId, addressDigest, revision }: OrganisationMailJob,
  { expiresAt }: MemberInvitation,
): string => {
  const claim = { purpose: "join_organisation", organisationId, addressDigest, revision } as const;
  return `${origin}/join/${signLink(linkSecret, claim, expiresAt)}`;
};

/** Reloads what a mail about a role speaks of; an error says why no retry can help. */
export const organisationDraft = async (
  deps: DeliveryDeps,
  job: OrganisationMailJob,
): Promise<Result<Draft, string>> => {
  const { organisationId, addressDigest, template } = job;
  const [organisation, invitation] = await Promise.all([
    deps.organisations.get(organisationId),
    deps.memberInvitations.get(organisationId, addressDigest),
  ]);
  if (organisation === null || invitation === null) return err("no such invitation");
  const inviter = await deps.persons.get(invitation.invitedBy);
  if (inviter === null) return err("nobody invited");
  const { emailAddress, role, expiresAt } = invitation;
  const isInvitation = template === "organisation_invited";
  const status = shownStatus(invitation, deps.clock.now());
  const isDue =
    invitation.revision === job.revision && status === (isInvitation ? "sent" : "accepted");
  // The account, where there is one: nobody is invited across a block.
  const invitedId = await deps.accounts.findByAddress(emailAddress);
  const stranger: Recipient = {
    id: invitedId,
    displayName: emailAddress,
    emailAddress,
    wantsReminders: true,
  };
  const recipient = isInvitation ? stranger : inviter;
  return ok({
    about: { noun: "organisation", organisationId },
    recipient,
    other: isInvitation ? inviter.id : invitedId,
    outdated: isDue ? null : "the invitation has moved on",
    content: () => ({
      about: "organisation",
      template,
      recipient,
      organisationName: organisation.name,
      role,
      inviterName: inviter.displayName,
      invitedAddress: emailAddress,
      expiresAt,
      links: {
        ...(isInvitation && { answer: answerLink(deps, job, invitation) }),
        members: `${deps.origin}/organisations/${organisationId}/people`,
      },
    }),
  });
};
