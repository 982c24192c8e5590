import { addDays, type Instant } from "../time/index.ts";
import { answerWithinDays, remindAfterDays } from "./policy.ts";
import type { Referral } from "./referral.ts";
import { isOpen } from "./transitions.ts";

export const referralDueKinds = ["remind_referral", "lapse_referral"] as const;
export type ReferralDueKind = (typeof referralDueKinds)[number];

export type ReferralDue = { readonly kind: ReferralDueKind; readonly at: Instant };

/** What has to happen later if nobody moves; every revision replaces the whole set. */
export const referralDues = ({ status, since }: Referral): readonly ReferralDue[] =>
  isOpen(status)
    ? [
        { kind: "remind_referral", at: addDays(since, remindAfterDays) },
        { kind: "lapse_referral", at: addDays(since, answerWithinDays) },
      ]
    : [];
