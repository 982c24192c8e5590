import * as z from "zod";
import { MentorshipId, PersonId, ReferralId } from "../id/index.ts";
import { DisplayName, EmailAddress } from "../person/index.ts";
import { Side } from "../side/index.ts";
import { paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";
import { referralsMax } from "./policy.ts";

/**
 * - `proposed`: the other one of the pair is asked
 * - `asked`: they agree, and the third person is asked
 * - `introduced`: all agree; only now names pass
 * - `declined`: one of the two who were asked does not want it; which of them is not recorded
 * - `withdrawn`: by who proposed it
 * - `lapsed`: nobody answered in time
 */
export const ReferralStatus = z.enum([
  "proposed",
  "asked",
  "introduced",
  "declined",
  "withdrawn",
  "lapsed",
]);
export type ReferralStatus = z.infer<typeof ReferralStatus>;

const webAddress = /:\/\/|\bwww\./i;

/** Goes to somebody who may never have heard of us, so it leads nowhere else. */
export const ReferralReason = paragraphs(20, 600).refine((text) => !webAddress.test(text), {
  error: "holds a web address",
});

export const ReferralProposal = z.strictObject({
  /** How the third person is addressed; they may correct it. */
  thirdName: DisplayName,
  thirdAddress: EmailAddress,
  /** Why the two should meet: read by both before they decide. */
  reason: ReferralReason,
});
export type ReferralProposal = z.infer<typeof ReferralProposal>;

/** One of a pair wants the other to meet a third person, who may be anybody with an address. */
export const Referral = z.strictObject({
  id: ReferralId,
  mentorshipId: MentorshipId,
  mentorId: PersonId,
  menteeId: PersonId,
  proposedBy: Side,
  ...ReferralProposal.shape,
  /** Gone with every end but an introduction: we keep no address of somebody who did not agree. */
  thirdAddress: EmailAddress.optional(),
  status: ReferralStatus,
  proposedAt: Instant,
  /** When its present status began, and with it the time for an answer. */
  since: Instant,
  revision: z.int().positive(),
});
export type Referral = z.infer<typeof Referral>;

/** All of one pair's: one thing, so that two that are proposed at once cannot pass the limit. */
export const ReferralList = z.strictObject({
  mentorshipId: MentorshipId,
  referrals: z.array(Referral).max(referralsMax),
  /** 0 before the first one. */
  revision: z.int().nonnegative(),
});
export type ReferralList = z.infer<typeof ReferralList>;

export const noReferrals = (mentorshipId: MentorshipId): ReferralList => ({
  mentorshipId,
  referrals: [],
  revision: 0,
});

/** The list with this referral in place of its former self, or as the newest of all. */
export const withReferral = (list: ReferralList, referral: Referral): ReferralList => ({
  ...list,
  referrals: list.referrals.some(({ id }) => id === referral.id)
    ? list.referrals.map((one) => (one.id === referral.id ? referral : one))
    : [referral, ...list.referrals],
  revision: list.revision + 1,
});
