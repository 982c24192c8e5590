import { EventId, OrganisationId, PersonId, WebhookId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

/** What somebody with a role in an organisation, or who had one, is to hear of. */
const memberEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal(type),
    organisationId: OrganisationId,
    personId: PersonId,
    revision: z.int().positive(),
  });

export const memberEvents = [
  /** The revision is the member's. */
  memberEvent("member.role_changed"),
  /** The revision is the one that was removed. */
  memberEvent("member.role_ended"),
  /** A webhook was switched off because it took nothing; the revision is the webhook's. */
  memberEvent("member.webhook_disabled").extend({ webhookId: WebhookId }),
] as const;
