import { randomUUID } from "node:crypto";
import {
  answerAgreementByLink,
  fillExpectations,
  moveAgreement,
} from "@waymark/application/agreement";
import { signLink } from "@waymark/application/link";
import { moveMentorship } from "@waymark/application/mentorship";
import { answerReferralByLink, moveReferral, proposeReferral } from "@waymark/application/referral";
import type { MoveMentorshipInput } from "@waymark/contracts/mentorship";
import { areBothFilled } from "@waymark/domain/agreement";
import type { Mentorship } from "@waymark/domain/mentorship";
import { DisplayName } from "@waymark/domain/person";
import { partnerOf, proposerOf, type Referral, ReferralReason } from "@waymark/domain/referral";
import { otherSide, personOn } from "@waymark/domain/side";
import { addDays } from "@waymark/domain/time";
import { buildExpectations, buildTerms } from "@waymark/testing/build";
import { type Answer, type Ask, idsOf } from "./ask.ts";
import { addressOf, peopleCount } from "./people.ts";

const linkSecret = "a secret of this town that is long enough";

const command = () => ({ requestKey: randomUUID() });

const oneOfThem = (context: Ask) => {
  const { mentor, other } = idsOf(context);
  return context.random.pick([mentor, other]);
};

/** Whoever has to sign does so on the page or by the link of the mail, or would rather not. */
const agree = async (context: Ask, mentorship: Mentorship): Promise<Answer> => {
  const { deps, random } = context;
  const { id: mentorshipId } = mentorship;
  const target = { ...command(), mentorshipId };
  const filled = areBothFilled(await deps.agreements.expectations(mentorshipId));
  if (!filled && mentorship.status === "proposed") {
    return fillExpectations(deps)(oneOfThem(context), { ...target, sheet: buildExpectations() });
  }
  const { proposal, revision } = await deps.agreements.get(mentorshipId);
  if (proposal === undefined || random.chance(0.1)) {
    const terms = buildTerms({ cadence: random.pick(["weekly", "fortnightly", "monthly"]) });
    return moveAgreement(deps)(oneOfThem(context), {
      ...target,
      move: { action: "propose", terms },
    });
  }
  const action = random.chance(0.8) ? "sign" : "decline";
  const personId = personOn(mentorship, otherSide(proposal.by));
  if (random.chance(0.6)) {
    const move = { action, version: proposal.version } as const;
    return moveAgreement(deps)({ personId }, { ...target, move });
  }
  const claim = { purpose: "sign_agreement", mentorshipId, personId, revision } as const;
  const token = signLink(linkSecret, claim, addDays(deps.clock.now(), 1));
  return answerAgreementByLink({ ...deps, linkSecret })({ ...command(), token, answer: action });
};

const farewell = {
  whatWeDid: "",
  thanks: "Thank you.",
  whatIsNext: "",
  door: "open",
  thanksMayBePublic: true,
} as const;

/** Pauses, words for the end, and seldom the end itself. */
const rest = (context: Ask, { id: mentorshipId, status }: Mentorship): Promise<Answer> => {
  const { deps, random } = context;
  const rested = status === "paused" ? "resume" : "pause";
  const moves: readonly MoveMentorshipInput["move"][] = [
    { action: rested },
    { action: rested },
    { action: "farewell", farewell },
    { action: "propose_end", outcome: "completed" },
    { action: "take_back_end" },
    { action: "agree_end" },
  ];
  const move = random.pick(moves);
  return moveMentorship(deps)(oneOfThem(context), { ...command(), mentorshipId, move });
};

const answerReferral = (context: Ask, referral: Referral): Promise<Answer> => {
  const { deps, random } = context;
  const { id: referralId, mentorshipId, revision } = referral;
  const target = { ...command(), mentorshipId, referralId };
  if (random.chance(0.1)) {
    const proposer = { personId: proposerOf(referral) };
    return moveReferral(deps)(proposer, { ...target, action: "withdraw" });
  }
  if (referral.status === "proposed") {
    const partner = { personId: partnerOf(referral) };
    const action = random.chance(0.8) ? "agree" : "refuse";
    return moveReferral(deps)(partner, { ...target, action });
  }
  const claim = {
    purpose: "answer_referral",
    referralId,
    mentorshipId,
    party: "third",
    revision,
  } as const;
  const token = signLink(linkSecret, claim, addDays(deps.clock.now(), 1));
  return answerReferralByLink({ ...deps, linkSecret })({
    ...command(),
    token,
    answer: { action: random.chance(0.8) ? "yes" : "no" },
  });
};

/** The third is one of the town, who may be held apart from either of the two. */
const refer = async (context: Ask, { id: mentorshipId }: Mentorship): Promise<Answer> => {
  const { deps, random } = context;
  const { referrals } = await deps.referrals.of(mentorshipId);
  const open = referrals.find(({ status }) => status === "proposed" || status === "asked");
  if (open !== undefined) return answerReferral(context, open);
  const proposal = {
    thirdName: DisplayName.parse("Somebody else"),
    thirdAddress: addressOf(1 + random.integer(peopleCount)),
    reason: ReferralReason.parse("They have built what the other one wants to build."),
  };
  return proposeReferral(deps)(oneOfThem(context), { ...command(), mentorshipId, proposal });
};

/** A step of two who have a mentorship, beside what they write to each other. */
export const together = (context: Ask, mentorship: Mentorship): Promise<Answer> => {
  const { random } = context;
  if (mentorship.status === "proposed" || random.chance(0.25)) return agree(context, mentorship);
  return random.chance(0.6) ? refer(context, mentorship) : rest(context, mentorship);
};
