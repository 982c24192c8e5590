import { PersonId, ReferralId } from "../../src/id/index.ts";
import { EmailAddress } from "../../src/person/index.ts";
import {
  act,
  proposeReferral,
  type Referral,
  type ReferralMove,
  type ReferralParty,
  ReferralProposal,
} from "../../src/referral/index.ts";
import { mentorshipId, now } from "../agreement/sample.ts";

export const pair = {
  mentorshipId,
  mentorId: PersonId.parse(`per_${"1".repeat(32)}`),
  menteeId: PersonId.parse(`per_${"2".repeat(32)}`),
  addresses: [EmailAddress.parse("mentor@example.com"), EmailAddress.parse("mentee@example.com")],
};

export const proposal = ReferralProposal.parse({
  thirdName: "Imani Okafor",
  thirdAddress: "Imani@example.org",
  reason: "Both of you move teams to the same tools this year, from different ends.",
});

export const idOf = (number: number): ReferralId =>
  ReferralId.parse(`rfl_${String(number).padStart(32, "0")}`);

export const proposed = (): Referral => {
  const outcome = proposeReferral(idOf(1), pair, "mentor", proposal, [], now);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

export const step = (
  referral: Referral,
  move: ReferralMove,
  party: ReferralParty,
  at = now,
): Referral => {
  const outcome = act(referral, move, party, at);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};
