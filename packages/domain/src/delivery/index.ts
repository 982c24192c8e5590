export { type ClaimDecision, decideClaim, leaseMinutes, reconcileMinutes } from "./claim.ts";
export { Delivery, DeliveryState, MailAbout } from "./delivery.ts";
export { afterReport, isFinal, type ProviderReport } from "./states.ts";
export {
  BookingMailTemplate,
  CircleMailTemplate,
  EnrolmentMailTemplate,
  GoalMailTemplate,
  IntroductionMailTemplate,
  MailTemplate,
  MemberMailTemplate,
  MentorshipMailTemplate,
  MessageMailTemplate,
  OrganisationMailTemplate,
  ReferralMailTemplate,
  ReportMailTemplate,
  SessionMailTemplate,
  SurveyMailTemplate,
  YearMailTemplate,
} from "./template.ts";
