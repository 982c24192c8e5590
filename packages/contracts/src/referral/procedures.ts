import { MentorshipId, ReferralId } from "@waymark/domain/id";
import { DisplayName, EmailAddress } from "@waymark/domain/person";
import { ReferralProposal, ReferralStatus } from "@waymark/domain/referral";
import { Side } from "@waymark/domain/side";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { LinkToken, RequestKey } from "../introduction/index.ts";

export const ReferralTarget = z.strictObject({ mentorshipId: MentorshipId });

export const ProposeReferralInput = z.strictObject({
  requestKey: RequestKey,
  mentorshipId: MentorshipId,
  proposal: ReferralProposal,
});
export type ProposeReferralInput = z.infer<typeof ProposeReferralInput>;

/** A proposer withdraws; the other one of the pair agrees or refuses. */
export const MoveReferralInput = z.strictObject({
  requestKey: RequestKey,
  mentorshipId: MentorshipId,
  referralId: ReferralId,
  action: z.enum(["agree", "refuse", "withdraw"]),
});
export type MoveReferralInput = z.infer<typeof MoveReferralInput>;

/** A referral as one of the pair sees it. */
export const ReferralView = z.object({
  id: ReferralId,
  /** Whether the viewer proposed it, or is to be introduced. */
  part: z.enum(["proposer", "partner"]),
  status: ReferralStatus,
  reason: z.string(),
  /** For the proposer always, for the partner once all have agreed. */
  third: z.object({ displayName: DisplayName, emailAddress: EmailAddress.optional() }).optional(),
  proposedAt: Instant,
  since: Instant,
});
export type ReferralView = z.infer<typeof ReferralView>;

export const ReferralListView = z.object({
  viewer: Side,
  otherName: z.string(),
  isOver: z.boolean(),
  /** The newest first. */
  referrals: z.array(ReferralView),
});
export type ReferralListView = z.infer<typeof ReferralListView>;

/** What somebody who is asked sees before they decide: no name but the proposer's. */
export const ReferralQuestion = z.object({
  asked: z.enum(["partner", "third"]),
  proposerName: z.string(),
  /** Whether they are introduced to somebody's mentor or to somebody's mentee. */
  partnerIs: Side,
  reason: z.string(),
  /** By which name the third person would be introduced; for them alone. */
  thirdName: DisplayName.optional(),
  answerUntil: Instant,
});
export type ReferralQuestion = z.infer<typeof ReferralQuestion>;

export const ReferralLinkInput = z.strictObject({ token: LinkToken });

export const AnswerReferralInput = z.strictObject({
  requestKey: RequestKey,
  token: LinkToken,
  answer: z.discriminatedUnion("action", [
    /** The name counts for the third person, who may correct it. */
    z.strictObject({ action: z.literal("yes"), name: DisplayName.optional() }),
    z.strictObject({ action: z.literal("no") }),
  ]),
});
export type AnswerReferralInput = z.infer<typeof AnswerReferralInput>;

export const ReferralMoved = z.object({ referralId: ReferralId, status: ReferralStatus });
export type ReferralMoved = z.infer<typeof ReferralMoved>;
