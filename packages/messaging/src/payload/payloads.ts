import {
  ApplyMatchingJob,
  BookingNoticeJob,
  CircleTurnJob,
  CloseMentorshipJob,
  DeliverMessageJob,
  ExpireBookingJob,
  ExpireIntroductionJob,
  ExpireReferralJob,
  FollowBlockJob,
  FollowBookingJob,
  FollowSessionJob,
  GoalWeekJob,
  InviteBatchJob,
  MailJob,
  MentorshipRhythmJob,
  MentorshipStepJob,
  MoveUpJob,
  OpenMentorshipJob,
  OpenSurveysJob,
  RefreshFeedJob,
  ReportNoticeJob,
  ReleaseReasonsJob,
  SettleSessionJob,
  SolveMatchingJob,
  SponsorReportJob,
  SurveyStepJob,
  WebhookNewsJob,
  WebhookSendingJob,
} from "@waymark/contracts/job";
import type * as z from "zod";
import type { JobName } from "../catalogue.ts";
import { MailEvent } from "./mail-event.ts";

export type Payloads = {
  readonly mail: MailJob;
  readonly "mail-event": MailEvent;
  readonly "introduction-expiry": ExpireIntroductionJob;
  readonly "booking-notice": BookingNoticeJob;
  readonly "booking-expiry": ExpireBookingJob;
  readonly "calendar-feed": RefreshFeedJob;
  readonly "session-follow": FollowBookingJob;
  readonly "session-settle": SettleSessionJob;
  readonly "survey-opening": OpenSurveysJob;
  readonly "survey-step": SurveyStepJob;
  readonly "survey-follow": FollowSessionJob;
  readonly "mentorship-opening": OpenMentorshipJob;
  readonly "mentorship-closing": CloseMentorshipJob;
  readonly "mentorship-step": MentorshipStepJob;
  readonly "mentorship-rhythm": MentorshipRhythmJob;
  readonly "reason-release": ReleaseReasonsJob;
  readonly "goal-week": GoalWeekJob;
  readonly "referral-expiry": ExpireReferralJob;
  readonly "block-follow": FollowBlockJob;
  readonly "cohort-invitation": InviteBatchJob;
  readonly "waiting-list": MoveUpJob;
  readonly "cohort-matching": SolveMatchingJob;
  readonly "matching-apply": ApplyMatchingJob;
  readonly "circle-turn": CircleTurnJob;
  readonly "message-delivery": DeliverMessageJob;
  readonly "report-notice": ReportNoticeJob;
  readonly "webhook-news": WebhookNewsJob;
  readonly "webhook-sending": WebhookSendingJob;
  readonly "sponsor-report": SponsorReportJob;
};

/** What the body of each job's messages has to be; a job without a schema does not compile. */
export const payloads: { readonly [Job in JobName]: z.ZodType<Payloads[Job]> } = {
  mail: MailJob,
  "mail-event": MailEvent,
  "introduction-expiry": ExpireIntroductionJob,
  "booking-notice": BookingNoticeJob,
  "booking-expiry": ExpireBookingJob,
  "calendar-feed": RefreshFeedJob,
  "session-follow": FollowBookingJob,
  "session-settle": SettleSessionJob,
  "survey-opening": OpenSurveysJob,
  "survey-step": SurveyStepJob,
  "survey-follow": FollowSessionJob,
  "mentorship-opening": OpenMentorshipJob,
  "mentorship-closing": CloseMentorshipJob,
  "mentorship-step": MentorshipStepJob,
  "mentorship-rhythm": MentorshipRhythmJob,
  "reason-release": ReleaseReasonsJob,
  "goal-week": GoalWeekJob,
  "referral-expiry": ExpireReferralJob,
  "block-follow": FollowBlockJob,
  "cohort-invitation": InviteBatchJob,
  "waiting-list": MoveUpJob,
  "cohort-matching": SolveMatchingJob,
  "matching-apply": ApplyMatchingJob,
  "circle-turn": CircleTurnJob,
  "message-delivery": DeliverMessageJob,
  "report-notice": ReportNoticeJob,
  "webhook-news": WebhookNewsJob,
  "webhook-sending": WebhookSendingJob,
  "sponsor-report": SponsorReportJob,
};

/** A message together with the job that it is for. */
export type JobMessage = {
  readonly [Job in JobName]: { readonly job: Job; readonly payload: Payloads[Job] };
}[JobName];
