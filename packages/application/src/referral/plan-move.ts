import type { AppError } from "@waymark/contracts/error";
import type { DomainEvent } from "@waymark/contracts/event";
import type { ReferralMoved } from "@waymark/contracts/referral";
import type { PersonId } from "@waymark/domain/id";
import {
  act,
  partnerOf,
  proposerOf,
  type Referral,
  type ReferralList,
  type ReferralMove,
  type ReferralParty,
  withReferral,
} from "@waymark/domain/referral";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { pairGuard } from "../mentorship/index.ts";
import type { Write } from "../ports/index.ts";
import type { ReferralDeps } from "./deps.ts";
import { referralDueWrites } from "./due-writes.ts";
import { referralEvent } from "./event.ts";

export type ReferralStep = {
  readonly answer: ReferralMoved;
  readonly writes: readonly Write[];
  readonly events: readonly DomainEvent[];
};

/**
 * Nobody is introduced across a block: where the third person has an account, it is held apart from
 * neither of the two. What they hear otherwise is what anybody hears whose link is no good.
 */
const thirdGuards = (
  { blocks }: Pick<ReferralDeps, "blocks">,
  referral: Referral,
  thirdId: PersonId | null,
): Result<readonly Write[], AppError> => {
  const refusal = { code: "link.invalid" } as const;
  const [partner, proposer] = [partnerOf(referral), proposerOf(referral)];
  if (thirdId === null) return ok([]);
  return thirdId === partner || thirdId === proposer
    ? err(refusal)
    : ok([blocks.guard(thirdId, partner, refusal), blocks.guard(thirdId, proposer, refusal)]);
};

const eventsOf = (
  deps: ReferralDeps,
  move: ReferralMove,
  next: Referral,
  now: Instant,
): readonly DomainEvent[] => {
  switch (move.action) {
    case "agree":
      return [referralEvent(deps, "referral.asked", next, now)];
    case "accept":
      return [referralEvent(deps, "referral.introduced", next, now)];
    default:
      return [];
  }
};

/** One step of a referral with all that belongs to it, ready to be committed. */
export const planMove =
  (deps: ReferralDeps) =>
  async (
    list: ReferralList,
    referral: Referral,
    move: ReferralMove,
    party: ReferralParty,
    now: Instant,
  ): Promise<Result<ReferralStep, AppError>> => {
    const outcome = act(referral, move, party, now);
    if (!outcome.ok) return outcome;
    const next = outcome.value;
    const address = move.action === "accept" ? next.thirdAddress : undefined;
    const thirdId = address === undefined ? null : await deps.accounts.findByAddress(address);
    const guards = thirdGuards(deps, next, thirdId);
    if (!guards.ok) return guards;
    // Who takes a yes back, says no or lets it lapse makes no contact, and may do so at any time.
    const isContact = move.action === "agree" || move.action === "accept";
    return ok({
      answer: { referralId: next.id, status: next.status },
      writes: [
        deps.referrals.put(withReferral(list, next)),
        ...(isContact ? [pairGuard(deps, next)] : []),
        ...guards.value,
        ...referralDueWrites(deps, next),
      ],
      events: eventsOf(deps, move, next, now),
    });
  };
