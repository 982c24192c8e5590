import { EventId, OrganisationId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

/** About one address's invitation to a role. */
const memberEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal(type),
    organisationId: OrganisationId,
    addressDigest: z.hash("sha256"),
    /** Of the invitation. */
    revision: z.int().positive(),
  });

export const organisationEvents = [
  memberEvent("organisation.member_invited"),
  memberEvent("organisation.member_joined"),
] as const;
