import type { MentorshipId } from "@waymark/domain/id";
import type { ReferralList } from "@waymark/domain/referral";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "./storage.ts";

export type Referrals = {
  readonly of: (mentorshipId: MentorshipId) => Promise<ReferralList>;
  /** Refused with `referral.changed_meanwhile` unless the stored revision is one below, or none for 1. */
  readonly put: (list: ReferralList) => Write;
  /** Whether somebody at the address of that fingerprint wants to be asked no more. */
  readonly isUnwanted: (addressDigest: string) => Promise<boolean>;
  /** From now on; doing it twice is no error. */
  readonly refuse: (addressDigest: string, now: Instant) => Write;
};
