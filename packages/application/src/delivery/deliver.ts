import type { JobOutcome, MailJob } from "@waymark/contracts/job";
import type { Result } from "@waymark/domain/result";
import { bookingDraft } from "./booking-draft.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import { circleDraft } from "./circle-draft.ts";
import { enrolmentDraft } from "./enrolment-draft.ts";
import { goalDraft } from "./goal-draft.ts";
import { introductionDraft } from "./introduction-draft.ts";
import { memberDraft } from "./member-draft.ts";
import { messageDraft } from "./message-draft.ts";
import { organisationDraft } from "./organisation-draft.ts";
import { reportDraft } from "./report-draft.ts";
import { mentorshipDraft } from "./mentorship-draft.ts";
import { referralDraft } from "./referral-draft.ts";
import { sendDraft } from "./send-draft.ts";
import { sessionDraft } from "./session-draft.ts";
import { surveyDraft } from "./survey-draft.ts";
import { yearDraft } from "./year-draft.ts";

const draftOf = (deps: DeliveryDeps, job: MailJob): Promise<Result<Draft, string>> => {
  if ("enrolmentId" in job) return enrolmentDraft(deps, job);
  if ("introductionId" in job) return introductionDraft(deps, job);
  if ("readerId" in job) return messageDraft(deps, job);
  if ("addressDigest" in job) return organisationDraft(deps, job);
  if ("personId" in job && "organisationId" in job) return memberDraft(deps, job);
  if ("reportId" in job) return reportDraft(deps, job);
  if ("surveyId" in job) return surveyDraft(deps, job);
  if ("year" in job) return yearDraft(deps, job);
  if ("goalId" in job) return goalDraft(deps, job);
  if ("circleId" in job) return circleDraft(deps, job);
  if ("referralId" in job) return referralDraft(deps, job);
  if ("mentorshipId" in job && "recipient" in job) return mentorshipDraft(deps, job);
  // Of the two that name a session, one says on which side and the other who.
  if ("sessionId" in job && "recipient" in job) return sessionDraft(deps, job);
  return bookingDraft(deps, job);
};

/** Drafts a mail anew from what is stored, and sends it: see {@link sendDraft}. */
export const deliverMail =
  (deps: DeliveryDeps) =>
  async (job: MailJob): Promise<JobOutcome> => {
    const draft = await draftOf(deps, job);
    return draft.ok
      ? sendDraft(deps)(job, draft.value)
      : { outcome: "rejected", reason: draft.error };
  };
