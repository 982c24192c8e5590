import type { AppError } from "@waymark/contracts/error";
import {
  type AnswerReferralInput,
  ReferralMoved,
  type ReferralQuestion,
} from "@waymark/contracts/referral";
import {
  answerWithinDays,
  isOpen,
  partnerSide,
  proposerOf,
  type Referral,
  type ReferralList,
  type ReferralMove,
} from "@waymark/domain/referral";
import { err, ok, type Result } from "@waymark/domain/result";
import { addDays } from "@waymark/domain/time";
import { onceDecidedAnew } from "../command/index.ts";
import { type LinkClaimOf, verifyLink } from "../link/index.ts";
import type { ReferralDeps } from "./deps.ts";
import { planMove } from "./plan-move.ts";

type Deps = ReferralDeps & { readonly linkSecret: string };
type ReferralClaim = LinkClaimOf<"answer_referral">;
type Asked = { readonly list: ReferralList; readonly referral: Referral };

type Reads = Pick<Deps, "referrals" | "mentorships">;

const loadAsked = async (
  deps: Reads,
  { mentorshipId, referralId, revision }: ReferralClaim,
): Promise<Result<Asked, AppError>> => {
  const [mentorship, list] = await Promise.all([
    deps.mentorships.get(mentorshipId),
    deps.referrals.of(mentorshipId),
  ]);
  const referral = list.referrals.find(({ id }) => id === referralId);
  if (referral === undefined || mentorship === null) return err({ code: "link.invalid" });
  const isAsked = isOpen(referral.status) && mentorship.status !== "ended";
  return isAsked && referral.revision === revision
    ? ok({ list, referral })
    : err({ code: "link.used" });
};

/** The question behind a link; reading it changes nothing, however often it is done. */
export const openReferralLink =
  (deps: Reads & Pick<Deps, "clock" | "linkSecret" | "persons">) =>
  async (token: string): Promise<Result<ReferralQuestion, AppError>> => {
    const claim = verifyLink(deps.linkSecret, token, "answer_referral", deps.clock.now());
    if (!claim.ok) return claim;
    const asked = await loadAsked(deps, claim.value);
    if (!asked.ok) return asked;
    const { referral } = asked.value;
    const { party } = claim.value;
    const proposer = await deps.persons.get(proposerOf(referral));
    if (proposer === null) return err({ code: "link.invalid" });
    return ok({
      asked: party,
      proposerName: proposer.displayName,
      partnerIs: partnerSide(referral),
      reason: referral.reason,
      ...(party === "third" && { thirdName: referral.thirdName }),
      answerUntil: addDays(referral.since, answerWithinDays),
    });
  };

const moveOf = (
  { party }: ReferralClaim,
  { thirdName }: Referral,
  { answer }: AnswerReferralInput,
): ReferralMove => {
  if (party === "partner") return { action: answer.action === "yes" ? "agree" : "refuse" };
  return answer.action === "yes"
    ? { action: "accept", name: answer.name ?? thirdName }
    : { action: "decline" };
};

/** An answer of one who is asked, from the mail: the link itself is the credential. */
export const answerReferralByLink =
  (deps: Deps) =>
  async (input: AnswerReferralInput): Promise<Result<ReferralMoved, AppError>> => {
    const now = deps.clock.now();
    const claim = verifyLink(deps.linkSecret, input.token, "answer_referral", now);
    if (!claim.ok) return claim;
    const { referralId, revision, party } = claim.value;
    return onceDecidedAnew(deps, ["referral.changed_meanwhile"])({
      actor: `${party}/${referralId}/${revision}`,
      requestKey: input.requestKey,
      input: { referralId, answer: input.answer },
      now,
      parse: (stored) => ReferralMoved.parse(stored),
      decide: async () => {
        const asked = await loadAsked(deps, claim.value);
        if (!asked.ok) return asked;
        const { list, referral } = asked.value;
        return planMove(deps)(list, referral, moveOf(claim.value, referral, input), party, now);
      },
    });
  };
