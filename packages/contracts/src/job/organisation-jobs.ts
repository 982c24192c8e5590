import { MemberMailTemplate, OrganisationMailTemplate } from "@waymark/domain/delivery";
import { EventId, OrganisationId, PersonId, WebhookId } from "@waymark/domain/id";
import * as z from "zod";

/** To an address that was invited to a role, or to who invited it. */
export const OrganisationMailJob = z.strictObject({
  v: z.literal(1),
  eventId: EventId,
  template: OrganisationMailTemplate,
  organisationId: OrganisationId,
  addressDigest: z.hash("sha256"),
  /** Of the invitation. */
  revision: z.int().positive(),
});
export type OrganisationMailJob = z.infer<typeof OrganisationMailJob>;

/** To somebody who has or had a role in an organisation. */
export const MemberMailJob = z.strictObject({
  v: z.literal(1),
  eventId: EventId,
  template: MemberMailTemplate,
  organisationId: OrganisationId,
  personId: PersonId,
  /** Of the member, or of the webhook where there is one. */
  revision: z.int().positive(),
  webhookId: WebhookId.optional(),
});
export type MemberMailJob = z.infer<typeof MemberMailJob>;
