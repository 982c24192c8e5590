import {
  AgreementStatus,
  AgreementTerms,
  Expectations,
  ProposedVersion,
  SignedVersion,
} from "@waymark/domain/agreement";
import { MentorshipId } from "@waymark/domain/id";
import { Side } from "@waymark/domain/side";
import { TimeZone } from "@waymark/domain/time";
import * as z from "zod";
import { LinkToken, RequestKey } from "../introduction/index.ts";

const command = { requestKey: RequestKey, mentorshipId: MentorshipId };

export const FillExpectationsInput = z.strictObject({ ...command, sheet: Expectations });
export type FillExpectationsInput = z.infer<typeof FillExpectationsInput>;

export const AgreementMoveInput = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("propose"), terms: AgreementTerms }),
  z.strictObject({
    action: z.enum(["sign", "decline", "take_back"]),
    /** Of what was on the screen. */
    version: z.int().positive(),
  }),
]);

export const MoveAgreementInput = z.strictObject({ ...command, move: AgreementMoveInput });
export type MoveAgreementInput = z.infer<typeof MoveAgreementInput>;

export const AgreementMoved = z.object({ mentorshipId: MentorshipId });
export type AgreementMoved = z.infer<typeof AgreementMoved>;

/** What the page behind the link of a proposal's mail shows. */
export const AgreementQuestion = z.object({
  mentorshipId: MentorshipId,
  otherName: z.string(),
  /** The reader's. */
  timeZone: TimeZone,
  proposal: ProposedVersion,
  /** Their mentorship begins with the signature. */
  isFirst: z.boolean(),
});
export type AgreementQuestion = z.infer<typeof AgreementQuestion>;

export const AgreementLinkInput = z.strictObject({ token: LinkToken });

export const AnswerAgreementInput = z.strictObject({
  requestKey: RequestKey,
  token: LinkToken,
  answer: z.enum(["sign", "decline"]),
});
export type AnswerAgreementInput = z.infer<typeof AnswerAgreementInput>;

/** What a pair expects and has agreed on, as one of the two may see it. */
export const AgreementView = z.object({
  viewer: Side,
  expectations: z.object({
    own: Expectations.nullable(),
    /** Null until both have filled in theirs. */
    others: Expectations.nullable(),
    isOtherFilled: z.boolean(),
  }),
  status: AgreementStatus,
  inForce: SignedVersion.optional(),
  proposal: ProposedVersion.optional(),
  /** Every version that both signed, the latest first. */
  signed: z.array(SignedVersion),
});
export type AgreementView = z.infer<typeof AgreementView>;
