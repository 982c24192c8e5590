import type {
  ApiKeyId,
  CircleId,
  CohortId,
  DeliveryId,
  DueId,
  EnrolmentId,
  EventId,
  GoalId,
  IntroductionId,
  MatchingRunId,
  MentorshipId,
  MessageId,
  OrganisationId,
  ProgrammeId,
  ReferralId,
  ReportId,
  SessionId,
  SurveyId,
  WebhookId,
} from "@waymark/domain/id";

/** New ids are sortable by time; derived ids are the same for the same parts, always. */
export type Ids = {
  readonly newIntroductionId: () => IntroductionId;
  readonly newGoalId: () => GoalId;
  readonly newReferralId: () => ReferralId;
  readonly newMessageId: () => MessageId;
  readonly newReportId: () => ReportId;
  readonly newCohortId: () => CohortId;
  readonly newOrganisationId: () => OrganisationId;
  readonly newProgrammeId: () => ProgrammeId;
  readonly newMatchingRunId: () => MatchingRunId;
  readonly newApiKeyId: () => ApiKeyId;
  readonly newWebhookId: () => WebhookId;
  readonly newEventId: () => EventId;
  readonly derivedEventId: (...parts: readonly string[]) => EventId;
  readonly derivedDueId: (...parts: readonly string[]) => DueId;
  readonly derivedMentorshipId: (...parts: readonly string[]) => MentorshipId;
  readonly derivedSessionId: (...parts: readonly string[]) => SessionId;
  readonly derivedSurveyId: (...parts: readonly string[]) => SurveyId;
  readonly derivedCircleId: (...parts: readonly string[]) => CircleId;
  readonly derivedEnrolmentId: (...parts: readonly string[]) => EnrolmentId;
  readonly derivedDeliveryId: (...parts: readonly string[]) => DeliveryId;
  /** SHA-256 in hex. */
  readonly fingerprint: (text: string) => string;
};
