import type { AppError } from "@waymark/contracts/error";
import { type MoveReferralInput, ReferralMoved } from "@waymark/contracts/referral";
import type { PersonId } from "@waymark/domain/id";
import { partyOf } from "@waymark/domain/referral";
import { err, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import { ownMentorship } from "../mentorship/index.ts";
import type { ReferralDeps } from "./deps.ts";
import { planMove } from "./plan-move.ts";

/** One step by one of the pair: the proposer withdraws, the other one agrees or refuses. */
export const moveReferral =
  (deps: ReferralDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: MoveReferralInput,
  ): Promise<Result<ReferralMoved, AppError>> => {
    const now = deps.clock.now();
    const { mentorshipId, referralId, action } = input;
    return onceDecidedAnew(deps, ["referral.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "referral.move", ...input },
      now,
      parse: (stored) => ReferralMoved.parse(stored),
      decide: async () => {
        const own = await ownMentorship(deps)(actor, mentorshipId);
        if (!own.ok) return own;
        if (action === "agree" && own.value.mentorship.status === "ended") {
          return err({ code: "mentorship.illegal_transition" });
        }
        const list = await deps.referrals.of(mentorshipId);
        const referral = list.referrals.find(({ id }) => id === referralId);
        const party = referral === undefined ? null : partyOf(referral, actor.personId);
        if (referral === undefined || party === null) return err({ code: "referral.not_found" });
        return planMove(deps)(list, referral, { action }, party, now);
      },
    });
  };
