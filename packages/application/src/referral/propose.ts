import type { AppError } from "@waymark/contracts/error";
import { type ProposeReferralInput, ReferralMoved } from "@waymark/contracts/referral";
import type { PersonId } from "@waymark/domain/id";
import { proposeReferral as propose, withReferral } from "@waymark/domain/referral";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import { ownMentorship, pairGuard } from "../mentorship/index.ts";
import type { ReferralDeps } from "./deps.ts";
import { referralDueWrites } from "./due-writes.ts";
import { referralEvent } from "./event.ts";

/**
 * One of a pair wants the other to meet a third person. Whether that one has an account makes no
 * difference to anything that can be seen.
 */
export const proposeReferral =
  (deps: ReferralDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: ProposeReferralInput,
  ): Promise<Result<ReferralMoved, AppError>> => {
    const now = deps.clock.now();
    const { mentorshipId, proposal } = input;
    return onceDecidedAnew(deps, ["referral.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "referral.propose", ...input },
      now,
      parse: (stored) => ReferralMoved.parse(stored),
      decide: async () => {
        const own = await ownMentorship(deps)(actor, mentorshipId);
        if (!own.ok) return own;
        const { mentorship, side } = own.value;
        const { mentorId, menteeId, status } = mentorship;
        if (status !== "active" && status !== "paused") {
          return err({ code: "mentorship.illegal_transition" });
        }
        const [list, mentor, mentee] = await Promise.all([
          deps.referrals.of(mentorshipId),
          deps.persons.get(mentorId),
          deps.persons.get(menteeId),
        ]);
        if (mentor === null || mentee === null) return err({ code: "mentorship.not_found" });
        const addresses = [mentor.emailAddress, mentee.emailAddress];
        const pair = { mentorshipId, mentorId, menteeId, addresses };
        const id = deps.ids.newReferralId();
        const proposed = propose(id, pair, side, proposal, list.referrals, now);
        if (!proposed.ok) return proposed;
        const referral = proposed.value;
        return ok({
          answer: { referralId: id, status: referral.status },
          writes: [
            deps.referrals.put(withReferral(list, referral)),
            pairGuard(deps, mentorship),
            ...referralDueWrites(deps, referral),
          ],
          events: [referralEvent(deps, "referral.proposed", referral, now)],
        });
      },
    });
  };
