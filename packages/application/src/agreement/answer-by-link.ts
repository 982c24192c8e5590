import {
  AgreementMoved,
  type AgreementQuestion,
  type AnswerAgreementInput,
} from "@waymark/contracts/agreement";
import type { AppError } from "@waymark/contracts/error";
import type { Agreement } from "@waymark/domain/agreement";
import type { Mentorship } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn, type Side, sideOf } from "@waymark/domain/side";
import { type LinkClaimOf, verifyLink } from "../link/index.ts";
import { attemptOfPair } from "../mentorship/index.ts";
import type { AgreementDeps } from "./deps.ts";
import { planAgreementMove } from "./move.ts";

type Linked = { readonly linkSecret: string };
type SignClaim = LinkClaimOf<"sign_agreement">;
type Proposal = NonNullable<Agreement["proposal"]>;
type Asked = {
  readonly mentorship: Mentorship;
  readonly side: Side;
  readonly proposal: Proposal;
  readonly isFirst: boolean;
};
type Reads = Pick<AgreementDeps, "agreements"> & {
  readonly mentorships: Pick<AgreementDeps["mentorships"], "get">;
};

/**
 * What the link asks to sign, while it is what the mail showed: where another proposal has taken its
 * place the link says so, and where nothing is left to sign it has been used.
 */
const loadAsked = async (
  deps: Reads,
  { mentorshipId, personId, revision }: SignClaim,
): Promise<Result<Asked, AppError>> => {
  const [mentorship, agreement] = await Promise.all([
    deps.mentorships.get(mentorshipId),
    deps.agreements.get(mentorshipId),
  ]);
  const side = mentorship === null ? null : sideOf(mentorship, personId);
  if (mentorship === null || side === null) return err({ code: "link.invalid" });
  const { proposal, inForce } = agreement;
  const isOpen = mentorship.status !== "ended" && proposal?.by === otherSide(side);
  if (!isOpen) return err({ code: "link.used" });
  return agreement.revision === revision
    ? ok({ mentorship, side, proposal, isFirst: inForce === undefined })
    : err({ code: "agreement.other_version" });
};

/** The proposal behind a link; reading it changes nothing, however often it is done. */
export const openAgreementLink =
  (deps: Reads & Linked & Pick<AgreementDeps, "clock" | "persons">) =>
  async (token: string): Promise<Result<AgreementQuestion, AppError>> => {
    const claim = verifyLink(deps.linkSecret, token, "sign_agreement", deps.clock.now());
    if (!claim.ok) return claim;
    const asked = await loadAsked(deps, claim.value);
    if (!asked.ok) return asked;
    const { mentorship, side, proposal, isFirst } = asked.value;
    const [reader, other] = await Promise.all([
      deps.persons.get(personOn(mentorship, side)),
      deps.persons.get(personOn(mentorship, otherSide(side))),
    ]);
    if (reader === null || other === null) return err({ code: "link.invalid" });
    return ok({
      mentorshipId: mentorship.id,
      otherName: other.displayName,
      timeZone: reader.timeZone,
      proposal,
      isFirst,
    });
  };

/** A signature from the mail, or a no to this version: the link itself is the credential. */
export const answerAgreementByLink =
  (deps: AgreementDeps & Linked) =>
  async ({
    requestKey,
    token,
    answer,
  }: AnswerAgreementInput): Promise<Result<AgreementMoved, AppError>> => {
    const now = deps.clock.now();
    const claim = verifyLink(deps.linkSecret, token, "sign_agreement", now);
    if (!claim.ok) return claim;
    const { mentorshipId, personId, revision } = claim.value;
    return attemptOfPair(deps)({
      actor: `${personId}/${mentorshipId}/${revision}`,
      requestKey,
      input: { command: "agreement.answer", mentorshipId, answer },
      now,
      parse: (stored) => AgreementMoved.parse(stored),
      decide: async () => {
        const asked = await loadAsked(deps, claim.value);
        if (!asked.ok) return asked;
        const { mentorship, side, proposal } = asked.value;
        const move = { action: answer, version: proposal.version } as const;
        const step = await planAgreementMove(deps, mentorship, side, move, now);
        return step.ok ? ok({ answer: { mentorshipId }, ...step.value }) : step;
      },
    });
  };
