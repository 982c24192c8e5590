import type {
  DeliveryId,
  DueId,
  EventId,
  GoalId,
  IntroductionId,
  MentorshipId,
  MessageId,
  ReferralId,
  ReportId,
  SessionId,
  SurveyId,
} from "@waymark/domain/id";

/** New ids are sortable by time; derived ids are the same for the same parts, always. */
export type Ids = {
  readonly newIntroductionId: () => IntroductionId;
  readonly newGoalId: () => GoalId;
  readonly newReferralId: () => ReferralId;
  readonly newMessageId: () => MessageId;
  readonly newReportId: () => ReportId;
  readonly newEventId: () => EventId;
  readonly derivedEventId: (...parts: readonly string[]) => EventId;
  readonly derivedDueId: (...parts: readonly string[]) => DueId;
  readonly derivedMentorshipId: (...parts: readonly string[]) => MentorshipId;
  readonly derivedSessionId: (...parts: readonly string[]) => SessionId;
  readonly derivedSurveyId: (...parts: readonly string[]) => SurveyId;
  readonly derivedDeliveryId: (...parts: readonly string[]) => DeliveryId;
  /** SHA-256 in hex. */
  readonly fingerprint: (text: string) => string;
};
