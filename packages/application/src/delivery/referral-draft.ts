import type { ReferralMailJob } from "@waymark/contracts/job";
import type { Person } from "@waymark/domain/person";
import {
  isOpen,
  partnerOf,
  partnerSide,
  proposerOf,
  type Referral,
} from "@waymark/domain/referral";
import { err, ok, type Result } from "@waymark/domain/result";
import { addDays, type Instant } from "@waymark/domain/time";
import { areApart } from "../apart/index.ts";
import { signLink } from "../link/index.ts";
import type { ReferralMailContent } from "../ports/index.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft, Recipient } from "./draft.ts";
import { linkDays, unsubscribeLinks } from "./mail-links.ts";
import { isReminder } from "./reminders.ts";

type Asked = ReferralMailContent["asked"];
type Subject = {
  readonly referral: Referral;
  readonly proposer: Person;
  readonly partner: Person;
  readonly third: Recipient;
};

const askedBy = ({ template }: ReferralMailJob, { status }: Referral): Asked => {
  if (template === "referral_reminder") return status === "proposed" ? "partner" : "third";
  return template === "referral_offer" || template === "referral_introduced_partner"
    ? "partner"
    : "third";
};

/** Somebody who may have an account is not written to across a block, nor who wants no questions. */
const whyNotThird = async (
  deps: DeliveryDeps,
  { referral, proposer, partner }: Subject,
): Promise<string | null> => {
  const { thirdAddress } = referral;
  if (thirdAddress === undefined) return "the third person's address is forgotten";
  if (await deps.referrals.isUnwanted(deps.ids.fingerprint(thirdAddress))) {
    return "nobody is to ask at this address";
  }
  const thirdId = await deps.accounts.findByAddress(thirdAddress);
  if (thirdId === null) return null;
  const isApart =
    (await areApart(deps, thirdId, proposer.id)) || (await areApart(deps, thirdId, partner.id));
  return isApart && isOpen(referral.status) ? "they are kept apart" : null;
};

const whyNot = async (
  deps: DeliveryDeps,
  job: ReferralMailJob,
  asked: Asked,
  subject: Subject,
): Promise<string | null> => {
  const { referral } = subject;
  if (referral.revision !== job.revision) return "the referral has moved on";
  const mentorship = await deps.mentorships.get(referral.mentorshipId);
  if (isOpen(referral.status) && mentorship?.status === "ended") return "the two have ended";
  return asked === "third" ? whyNotThird(deps, subject) : null;
};

/** A member of ours stops reminders; a stranger may stop the very first mail. */
const linksOf = (
  deps: DeliveryDeps,
  { template }: ReferralMailJob,
  { referral, partner, third }: Subject,
  asked: Asked,
  now: Instant,
): ReferralMailContent["links"] => {
  if (!isOpen(referral.status)) return {};
  const { origin, linkSecret, ids } = deps;
  const { id: referralId, mentorshipId, revision } = referral;
  const claim = {
    purpose: "answer_referral",
    referralId,
    mentorshipId,
    party: asked,
    revision,
  } as const;
  const answer = `${origin}/referral-answer/${signLink(linkSecret, claim, addDays(now, linkDays))}`;
  if (asked === "partner") {
    const unsubscribe = unsubscribeLinks(deps, partner.id, now);
    return { answer, ...(isReminder(template) && { unsubscribe }) };
  }
  const addressDigest = ids.fingerprint(third.emailAddress);
  const stop = signLink(
    linkSecret,
    { purpose: "stop_referrals", addressDigest },
    addDays(now, 365),
  );
  return {
    answer,
    unsubscribe: {
      page: `${origin}/referral-stop/${stop}`,
      oneClick: `${origin}/api/unsubscribe/${stop}`,
    },
  };
};

/** Reloads what a mail about a referral speaks of; an error says why no retry can help. */
export const referralDraft = async (
  deps: DeliveryDeps,
  job: ReferralMailJob,
): Promise<Result<Draft, string>> => {
  const { referralId, mentorshipId, template } = job;
  const { referrals } = await deps.referrals.of(mentorshipId);
  const referral = referrals.find(({ id }) => id === referralId);
  if (referral === undefined) return err("no such referral");
  const [proposer, partner] = await Promise.all([
    deps.persons.get(proposerOf(referral)),
    deps.persons.get(partnerOf(referral)),
  ]);
  if (proposer === null || partner === null) return err("its people are not complete");
  const { thirdName: displayName, thirdAddress: emailAddress = "", reason } = referral;
  // An address that is forgotten meanwhile makes the mail outdated, so it is written to nobody.
  const third: Recipient = { id: null, displayName, emailAddress, wantsReminders: true };
  const subject: Subject = { referral, proposer, partner, third };
  const asked = askedBy(job, referral);
  const outdated = await whyNot(deps, job, asked, subject);
  const recipient = asked === "partner" ? partner : third;
  const other = asked === "partner" ? third : partner;
  const isIntroduced = referral.status === "introduced";
  return ok({
    about: { noun: "referral", referralId },
    recipient,
    other: asked === "partner" ? proposer.id : null,
    outdated,
    content: (now) => ({
      about: "referral",
      template,
      recipient,
      asked,
      proposerName: proposer.displayName,
      partnerIs: partnerSide(referral),
      reason,
      ...(isIntroduced && { other }),
      links: linksOf(deps, job, subject, asked, now),
    }),
  });
};
