import type { DomainEvent } from "@waymark/contracts/event";
import type { Member, MemberInvitation } from "@waymark/domain/organisation";
import type { Instant } from "@waymark/domain/time";
import type { Ids } from "../ports/index.ts";

/** The address itself stays in the table: events carry its digest. */
export const memberEvent = (
  { ids }: { readonly ids: Pick<Ids, "newEventId" | "fingerprint"> },
  type: "organisation.member_invited" | "organisation.member_joined",
  { organisationId, emailAddress, revision }: MemberInvitation,
  at: Instant,
): DomainEvent => ({
  id: ids.newEventId(),
  at,
  v: 1,
  type,
  organisationId,
  addressDigest: ids.fingerprint(emailAddress),
  revision,
});

/** What a member is to hear of their own role. */
export const roleEvent = (
  { ids }: { readonly ids: Pick<Ids, "newEventId"> },
  type: "member.role_changed" | "member.role_ended",
  { organisationId, personId, revision }: Member,
  at: Instant,
): DomainEvent => ({ id: ids.newEventId(), at, v: 1, type, organisationId, personId, revision });
