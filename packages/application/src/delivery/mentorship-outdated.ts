import type { MentorshipMailJob } from "@waymark/contracts/job";
import type { Agreement, ExpectationSheets } from "@waymark/domain/agreement";
import { areBothFilled } from "@waymark/domain/agreement";
import type { MentorshipMailTemplate } from "@waymark/domain/delivery";
import type { Mentorship } from "@waymark/domain/mentorship";
import { otherSide } from "@waymark/domain/side";

export type MentorshipFacts = {
  readonly mentorship: Mentorship;
  readonly agreement: Agreement;
  readonly expectations: ExpectationSheets;
};

type Check = (facts: MentorshipFacts, job: MentorshipMailJob) => string | null;

const movedOn = "it has moved on";
const isTrue = (stillSo: boolean): string | null => (stillSo ? null : movedOn);

const whileProposed: Check = ({ mentorship }) => isTrue(mentorship.status === "proposed");
const whileOpen: Check = ({ mentorship }) => isTrue(mentorship.status !== "ended");
const asEnded =
  (kind: NonNullable<Mentorship["ending"]>["kind"]): Check =>
  ({ mentorship }) =>
    isTrue(mentorship.ending?.kind === kind);

/** When a mail about a mentorship is no longer true: sessions move its revision, so that is no sign. */
const checks: Readonly<Record<MentorshipMailTemplate, Check>> = {
  mentorship_proposed: whileProposed,
  mentorship_matched: whileProposed,
  mentorship_sign_reminder: whileProposed,
  mentorship_lapsed: asEnded("not_started"),
  agreement_expected: ({ mentorship, expectations }) =>
    isTrue(mentorship.status === "proposed" && !areBothFilled(expectations)),
  agreement_compared: ({ mentorship, agreement }) =>
    isTrue(mentorship.status === "proposed" && agreement.status === "none"),
  agreement_proposed: ({ agreement, mentorship }, { revision, recipient }) =>
    isTrue(
      mentorship.status !== "ended" &&
        agreement.revision === revision &&
        agreement.proposal?.by === otherSide(recipient),
    ),
  agreement_declined: ({ agreement, mentorship }, { revision }) =>
    isTrue(mentorship.status !== "ended" && agreement.revision === revision),
  agreement_changed: ({ agreement, mentorship }, { revision }) =>
    isTrue(mentorship.status !== "ended" && agreement.revision === revision),
  agreement_review: ({ agreement, mentorship }) =>
    isTrue(mentorship.status !== "ended" && agreement.inForce !== undefined),
  mentorship_started: whileOpen,
  mentorship_paused: ({ mentorship }) => isTrue(mentorship.status === "paused"),
  mentorship_resumed: ({ mentorship }) => isTrue(mentorship.status === "active"),
  mentorship_nudge: ({ mentorship }) =>
    isTrue(mentorship.status === "active" && (mentorship.rhythm?.nudges ?? 0) > 0),
  mentorship_check_in: ({ mentorship }) =>
    isTrue(mentorship.status === "proposed" || mentorship.status === "active"),
  mentorship_rematch_offer: whileOpen,
  mentorship_end_proposed: ({ mentorship }, { recipient }) =>
    isTrue(mentorship.endProposal?.by === otherSide(recipient)),
  mentorship_end_taken_back: ({ mentorship }) =>
    isTrue(mentorship.status !== "ended" && mentorship.endProposal === undefined),
  mentorship_ended: asEnded("guided"),
  mentorship_left: asEnded("left"),
  mentorship_rematched: asEnded("rematched"),
  mentorship_farewell: ({ mentorship }, { recipient }) =>
    isTrue(mentorship.farewells[otherSide(recipient)] !== undefined),
};

/** Why a mail about a mentorship is no longer true or of use, or null while it is. */
export const mentorshipOutdated = (facts: MentorshipFacts, job: MentorshipMailJob): string | null =>
  checks[job.template](facts, job);
