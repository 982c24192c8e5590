import { OrganisationMailTemplate } from "@waymark/domain/delivery";
import { EventId, OrganisationId } from "@waymark/domain/id";
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
