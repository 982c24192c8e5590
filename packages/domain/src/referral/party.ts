import type { PersonId } from "../id/index.ts";
import { otherSide, personOn, type Side, sideOf } from "../side/index.ts";
import type { Referral } from "./referral.ts";

/** Which part somebody of the pair has; null for everybody else. The third person has no account. */
export const partyOf = (referral: Referral, personId: PersonId): "proposer" | "partner" | null => {
  const side = sideOf(referral, personId);
  if (side === null) return null;
  return side === referral.proposedBy ? "proposer" : "partner";
};

export const partnerSide = ({ proposedBy }: Referral): Side => otherSide(proposedBy);

export const proposerOf = (referral: Referral): PersonId => personOn(referral, referral.proposedBy);

export const partnerOf = (referral: Referral): PersonId =>
  personOn(referral, partnerSide(referral));
