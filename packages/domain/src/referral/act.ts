import { err, ok, type Result } from "../result/index.ts";
import { addDays, type Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { ReferralError } from "./errors.ts";
import { answerWithinDays } from "./policy.ts";
import type { Referral, ReferralStatus } from "./referral.ts";
import { type ReferralParty, referralTransitions } from "./transitions.ts";

export type ReferralMove =
  | { readonly action: "agree" | "refuse" | "decline" | "withdraw" | "lapse" }
  /** With the name that the third person wants to be introduced by. */
  | { readonly action: "accept"; readonly name: string };

const ended = (referral: Referral, status: ReferralStatus): Referral => {
  const { thirdAddress: _thirdAddress, ...rest } = referral;
  return { ...rest, status };
};

const perform = (
  referral: Referral,
  move: ReferralMove,
  now: Instant,
): Result<Referral, ReferralError> => {
  switch (move.action) {
    case "agree":
      return ok({ ...referral, status: "asked" });
    case "accept":
      return ok({ ...referral, status: "introduced", thirdName: move.name });
    case "refuse":
    case "decline":
      return ok(ended(referral, "declined"));
    case "withdraw":
      return ok(ended(referral, "withdrawn"));
    case "lapse":
      return now < addDays(referral.since, answerWithinDays)
        ? err({ code: "referral.too_early" })
        : ok(ended(referral, "lapsed"));
  }
};

/**
 * One step of a referral: refuses with `referral.illegal_transition` whatever `referralTransitions`
 * does not list for this party in this status, a lapse before its time with `referral.too_early`,
 * and raises the revision by one otherwise.
 */
export const act = (
  referral: Referral,
  move: ReferralMove,
  party: ReferralParty,
  now: Instant,
): Result<Referral, ReferralError> => {
  if (!allows(referralTransitions[move.action], party, referral.status)) {
    return err({ code: "referral.illegal_transition" });
  }
  const outcome = perform(referral, move, now);
  return outcome.ok
    ? ok({ ...outcome.value, since: now, revision: referral.revision + 1 })
    : outcome;
};
