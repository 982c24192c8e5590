import type { MemberMailJob } from "@waymark/contracts/job";
import { type Member, mayOrganisation } from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Webhook } from "@waymark/domain/webhook";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";

const whyNot = (
  { template, revision }: MemberMailJob,
  member: Member | null,
  webhook: Webhook | null,
): string | null => {
  switch (template) {
    case "member_role_changed":
      return member?.revision === revision ? null : "the role has moved on";
    case "member_role_ended":
      return member === null ? null : "they have a role again";
    case "member_webhook_disabled":
      if (member === null) return "they have no role any more";
      return webhook?.status === "disabled" && webhook.revision === revision
        ? null
        : "the webhook was looked after";
  }
};

/** Reloads what a mail to a member speaks of; an error says why no retry can help. */
export const memberDraft = async (
  deps: DeliveryDeps,
  job: MemberMailJob,
): Promise<Result<Draft, string>> => {
  const { organisationId, personId, webhookId, template } = job;
  const [organisation, person, member, webhook] = await Promise.all([
    deps.organisations.get(organisationId),
    deps.persons.get(personId),
    deps.members.get(organisationId, personId),
    webhookId === undefined ? null : deps.webhooks.get(organisationId, webhookId),
  ]);
  if (organisation === null || person === null) return err("no such organisation or person");
  const { emailAddress, displayName } = person;
  const own = `${deps.origin}/organisations/${organisationId}`;
  const mayConnect = member !== null && mayOrganisation(member.role, "manage_keys");
  return ok({
    about: { noun: "organisation", organisationId },
    recipient: person,
    other: null,
    outdated: whyNot(job, member, webhook),
    content: () => ({
      about: "member",
      template,
      recipient: { displayName, emailAddress },
      organisationName: organisation.name,
      role: member?.role,
      webhookName: webhook?.name,
      links: {
        organisation: member === null ? `${deps.origin}/organisations` : own,
        ...(mayConnect && { connections: `${own}/connections` }),
      },
    }),
  });
};
