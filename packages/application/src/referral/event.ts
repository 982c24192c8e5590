import type { DomainEvent } from "@waymark/contracts/event";
import type { Referral } from "@waymark/domain/referral";
import type { Instant } from "@waymark/domain/time";
import type { Ids } from "../ports/index.ts";

type ReferralEventType = "referral.proposed" | "referral.asked" | "referral.introduced";

export const referralEvent = (
  { ids }: { readonly ids: Pick<Ids, "newEventId"> },
  type: ReferralEventType,
  { id: referralId, mentorshipId, revision }: Referral,
  at: Instant,
): DomainEvent => ({ id: ids.newEventId(), at, v: 1, type, referralId, mentorshipId, revision });
