import type { DomainEvent } from "@waymark/contracts/event";
import type { OrganisationMailTemplate } from "@waymark/domain/delivery";
import type { JobMessage } from "../payload/index.ts";

type OrganisationEvent = Extract<DomainEvent, { readonly type: `organisation.${string}` }>;

export type OrganisationRoute = {
  readonly job: "mail";
  readonly template: OrganisationMailTemplate;
  readonly recipient: "one who is invited" | "one who invited";
};

/** Which jobs each event of an organisation leads to; an event without a line does not compile. */
export const organisationRoutes = {
  "organisation.member_invited": [
    { job: "mail", template: "organisation_invited", recipient: "one who is invited" },
  ],
  "organisation.member_joined": [
    { job: "mail", template: "organisation_joined", recipient: "one who invited" },
  ],
} as const satisfies Readonly<Record<OrganisationEvent["type"], readonly OrganisationRoute[]>>;

export const organisationMessages = (event: OrganisationEvent): readonly JobMessage[] => {
  const { id: eventId, organisationId, addressDigest, revision } = event;
  return organisationRoutes[event.type].map(({ job, template }) => ({
    job,
    payload: { v: 1, eventId, template, organisationId, addressDigest, revision },
  }));
};
