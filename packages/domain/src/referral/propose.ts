import type { MentorshipId, ReferralId } from "../id/index.ts";
import type { EmailAddress } from "../person/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Pair, Side } from "../side/index.ts";
import type { Instant } from "../time/index.ts";
import type { ReferralError } from "./errors.ts";
import { openReferralsMax, referralsMax } from "./policy.ts";
import type { Referral, ReferralProposal } from "./referral.ts";
import { isOpen } from "./transitions.ts";

type ReferralPair = Pair & {
  readonly mentorshipId: MentorshipId;
  /** The addresses of both. */
  readonly addresses: readonly EmailAddress[];
};

/** @param former all of the pair's referrals so far */
export const proposeReferral = (
  id: ReferralId,
  { mentorshipId, mentorId, menteeId, addresses }: ReferralPair,
  proposedBy: Side,
  proposal: ReferralProposal,
  former: readonly Referral[],
  now: Instant,
): Result<Referral, ReferralError> => {
  const open = former.filter(({ status }) => isOpen(status));
  if (addresses.includes(proposal.thirdAddress)) return err({ code: "referral.to_the_pair" });
  if (open.some(({ thirdAddress }) => thirdAddress === proposal.thirdAddress)) {
    return err({ code: "referral.already_open" });
  }
  if (open.length >= openReferralsMax || former.length >= referralsMax) {
    return err({ code: "referral.limit_reached" });
  }
  return ok({
    id,
    mentorshipId,
    mentorId,
    menteeId,
    proposedBy,
    ...proposal,
    status: "proposed",
    proposedAt: now,
    since: now,
    revision: 1,
  });
};
