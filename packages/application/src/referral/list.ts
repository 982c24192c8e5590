import type { AppError } from "@waymark/contracts/error";
import type { ReferralListView, ReferralView } from "@waymark/contracts/referral";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import { partyOf, type Referral } from "@waymark/domain/referral";
import { ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn } from "@waymark/domain/side";
import { ownMentorship } from "../mentorship/index.ts";
import type { ReferralDeps } from "./deps.ts";

/** Whom it is about is the proposer's to know, and the partner's once all have agreed. */
const viewOf = (referral: Referral, viewerId: PersonId): readonly ReferralView[] => {
  const part = partyOf(referral, viewerId);
  if (part === null) return [];
  const { id, status, reason, proposedAt, since, thirdName, thirdAddress } = referral;
  const mayKnow = part === "proposer" || status === "introduced";
  const third = {
    displayName: thirdName,
    ...(thirdAddress !== undefined && { emailAddress: thirdAddress }),
  };
  return [{ id, part, status, reason, proposedAt, since, ...(mayKnow && { third }) }];
};

/** A pair's introductions to third persons, as one of the two sees them. */
export const listReferrals =
  (deps: Pick<ReferralDeps, "mentorships" | "persons" | "referrals">) =>
  async (
    actor: { readonly personId: PersonId },
    mentorshipId: MentorshipId,
  ): Promise<Result<ReferralListView, AppError>> => {
    const own = await ownMentorship(deps)(actor, mentorshipId);
    if (!own.ok) return own;
    const { mentorship, side } = own.value;
    const [{ referrals }, other] = await Promise.all([
      deps.referrals.of(mentorshipId),
      deps.persons.get(personOn(mentorship, otherSide(side))),
    ]);
    return ok({
      viewer: side,
      otherName: other?.displayName ?? "",
      isOver: mentorship.status === "ended",
      referrals: referrals.flatMap((referral) => viewOf(referral, actor.personId)),
    });
  };
