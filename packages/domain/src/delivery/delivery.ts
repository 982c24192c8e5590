import * as z from "zod";
import {
  CircleId,
  CohortId,
  DeliveryId,
  EnrolmentId,
  EventId,
  GoalId,
  IntroductionId,
  MentorshipId,
  OrganisationId,
  PersonId,
  ReferralId,
  ReportId,
  SessionId,
  SurveyId,
} from "../id/index.ts";
import { Instant } from "../time/index.ts";
import { MailTemplate } from "./template.ts";

/**
 * - `claimed`: a worker holds the lease and may be talking to the provider
 * - `sent`: the provider took it
 * - `delivered`, `bounced`, `complained`: what the provider reported afterwards
 * - `refused`: the provider would not take it
 * - `suppressed`: the address must not be written to
 * - `skipped`: by the time of sending it was no longer true, or no longer wanted
 */
export const DeliveryState = z.enum([
  "claimed",
  "sent",
  "delivered",
  "bounced",
  "complained",
  "refused",
  "suppressed",
  "skipped",
]);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** What a mail is about: it is listed with it. */
export const MailAbout = z.discriminatedUnion("noun", [
  z.object({ noun: z.literal("introduction"), introductionId: IntroductionId }),
  z.object({ noun: z.literal("booking"), sessionId: SessionId }),
  z.object({ noun: z.literal("mentorship"), mentorshipId: MentorshipId }),
  z.object({ noun: z.literal("year"), personId: PersonId }),
  z.object({ noun: z.literal("circle"), circleId: CircleId }),
  z.object({ noun: z.literal("goal"), goalId: GoalId }),
  z.object({ noun: z.literal("referral"), referralId: ReferralId }),
  z.object({ noun: z.literal("message"), mentorshipId: MentorshipId }),
  z.object({ noun: z.literal("report"), reportId: ReportId }),
  z.object({ noun: z.literal("organisation"), organisationId: OrganisationId }),
  z.object({ noun: z.literal("enrolment"), cohortId: CohortId, enrolmentId: EnrolmentId }),
  z.object({ noun: z.literal("session"), sessionId: SessionId }),
  z.object({ noun: z.literal("survey"), surveyId: SurveyId }),
]);
export type MailAbout = z.infer<typeof MailAbout>;

/** One mail to one person, and all that is known of its way. */
export const Delivery = z.object({
  id: DeliveryId,
  eventId: EventId,
  about: MailAbout,
  /** Absent for a third person in a referral, who may have no account. */
  personId: PersonId.optional(),
  template: MailTemplate,
  /** One who must not learn from a list of mails, operator or not, what the recipient has done. */
  hiddenFrom: PersonId.optional(),
  state: DeliveryState,
  /** Counts claims; an answer from an earlier claim must not overwrite a later one. */
  attempt: z.int().positive(),
  claimedAt: Instant,
  leaseUntil: Instant,
  providerMessageId: z.string().optional(),
  /** The provider's or the policy's words for a state that is not good news. */
  reason: z.string().max(500).optional(),
  updatedAt: Instant,
});
export type Delivery = z.infer<typeof Delivery>;
