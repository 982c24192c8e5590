import type { DomainEvent } from "@waymark/contracts/event";
import type { MemberMailTemplate } from "@waymark/domain/delivery";
import type { JobMessage } from "../payload/index.ts";

type MemberEvent = Extract<DomainEvent, { readonly type: `member.${string}` }>;

export type MemberRoute = {
  readonly job: "mail";
  readonly template: MemberMailTemplate;
  readonly recipient: "member";
};

const mail = (template: MemberMailTemplate): readonly MemberRoute[] => [
  { job: "mail", template, recipient: "member" },
];

/** Which jobs each event of a member leads to; an event without a line does not compile. */
export const memberRoutes: Readonly<Record<MemberEvent["type"], readonly MemberRoute[]>> = {
  "member.role_changed": mail("member_role_changed"),
  "member.role_ended": mail("member_role_ended"),
  "member.webhook_disabled": mail("member_webhook_disabled"),
};

export const memberMessages = (event: MemberEvent): readonly JobMessage[] => {
  const { id: eventId, organisationId, personId, revision } = event;
  const which = "webhookId" in event ? { webhookId: event.webhookId } : {};
  return memberRoutes[event.type].map(({ job, template }) => ({
    job,
    payload: { v: 1, eventId, template, organisationId, personId, revision, ...which },
  }));
};
