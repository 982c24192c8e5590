import type { MentorshipId } from "@waymark/domain/id";
import type { EmailAddress } from "@waymark/domain/person";
import type { ReferralList } from "@waymark/domain/referral";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "./storage.ts";

export type Referrals = {
  readonly of: (mentorshipId: MentorshipId) => Promise<ReferralList>;
  /** Refused with `referral.changed_meanwhile` unless the stored revision is one below, or none for 1. */
  readonly put: (list: ReferralList) => Write;
  /** Whether somebody at that address wants no such questions. */
  readonly isUnwanted: (address: EmailAddress) => Promise<boolean>;
  /** From now on; the address is kept as a digest. */
  readonly refuse: (address: EmailAddress, now: Instant) => Write;
};
