import { EventId, OrganisationId, WebhookId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

export const webhookEvents = [
  /** Somebody wants to see whether messages arrive. */
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal("webhook.pinged"),
    organisationId: OrganisationId,
    webhookId: WebhookId,
  }),
] as const;
