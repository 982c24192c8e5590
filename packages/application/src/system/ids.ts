import { createHash } from "node:crypto";
import {
  ApiKeyId,
  CircleId,
  CohortId,
  DeliveryId,
  DueId,
  EnrolmentId,
  EventId,
  GoalId,
  type IdKind,
  idPrefixes,
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
import { uuidv7obj } from "uuidv7";
import type { Ids } from "../ports/index.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const fresh = (kind: IdKind): string => `${idPrefixes[kind]}_${uuidv7obj().toHex()}`;

// The parts are joined by a character that no id and no instant contains, so that no two lists of
// parts give the same text.
const derived = (kind: IdKind, parts: readonly string[]): string =>
  `${idPrefixes[kind]}_${sha256(parts.join("\n")).slice(0, 32)}`;

export const systemIds: Ids = {
  newIntroductionId: () => IntroductionId.parse(fresh("introduction")),
  newGoalId: () => GoalId.parse(fresh("goal")),
  newReferralId: () => ReferralId.parse(fresh("referral")),
  newMessageId: () => MessageId.parse(fresh("message")),
  newReportId: () => ReportId.parse(fresh("report")),
  newCohortId: () => CohortId.parse(fresh("cohort")),
  newOrganisationId: () => OrganisationId.parse(fresh("organisation")),
  newProgrammeId: () => ProgrammeId.parse(fresh("programme")),
  newMatchingRunId: () => MatchingRunId.parse(fresh("matchingRun")),
  newApiKeyId: () => ApiKeyId.parse(fresh("apiKey")),
  newWebhookId: () => WebhookId.parse(fresh("webhook")),
  newEventId: () => EventId.parse(fresh("event")),
  derivedEventId: (...parts) => EventId.parse(derived("event", parts)),
  derivedDueId: (...parts) => DueId.parse(derived("due", parts)),
  derivedMentorshipId: (...parts) => MentorshipId.parse(derived("mentorship", parts)),
  derivedSessionId: (...parts) => SessionId.parse(derived("session", parts)),
  derivedSurveyId: (...parts) => SurveyId.parse(derived("survey", parts)),
  derivedCircleId: (...parts) => CircleId.parse(derived("circle", parts)),
  derivedEnrolmentId: (...parts) => EnrolmentId.parse(derived("enrolment", parts)),
  derivedDeliveryId: (...parts) => DeliveryId.parse(derived("delivery", parts)),
  fingerprint: sha256,
};
