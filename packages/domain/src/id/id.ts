import * as z from "zod";

/** The one table of id prefixes; an id is `<prefix>_` and a UUIDv7 or a hash in 32 hex digits. */
export const idPrefixes = {
  person: "per",
  listing: "lst",
  introduction: "int",
  session: "ses",
  mentorship: "mnt",
  survey: "svy",
  goal: "gol",
  actionItem: "ait",
  message: "msg",
  report: "rpt",
  resource: "rsc",
  referral: "rfl",
  offering: "off",
  series: "sri",
  event: "evt",
  due: "due",
  delivery: "dlv",
  calendarFeed: "cfd",
  savedSearch: "svs",
  organisation: "org",
  programme: "prg",
  cohort: "coh",
  enrolment: "enr",
  matchingRun: "mrn",
  circle: "crc",
  apiKey: "key",
  webhook: "whk",
} as const;

export type IdKind = keyof typeof idPrefixes;

const idOf = <Kind extends IdKind>(kind: Kind) =>
  z
    .string()
    .regex(new RegExp(`^${idPrefixes[kind]}_[0-9a-f]{32}$`), { error: `not a ${kind} id` })
    .brand<Kind>();

export const PersonId = idOf("person");
export type PersonId = z.infer<typeof PersonId>;
export const ListingId = idOf("listing");
export type ListingId = z.infer<typeof ListingId>;
export const IntroductionId = idOf("introduction");
export type IntroductionId = z.infer<typeof IntroductionId>;
/** A session has one id for life, from the booking of its time to the feedback on it. */
export const SessionId = idOf("session");
export type SessionId = z.infer<typeof SessionId>;
export const OfferingId = idOf("offering");
export type OfferingId = z.infer<typeof OfferingId>;
export const SeriesId = idOf("series");
export type SeriesId = z.infer<typeof SeriesId>;
export const EventId = idOf("event");
export type EventId = z.infer<typeof EventId>;
export const DueId = idOf("due");
export type DueId = z.infer<typeof DueId>;
export const DeliveryId = idOf("delivery");
export type DeliveryId = z.infer<typeof DeliveryId>;
export const CalendarFeedId = idOf("calendarFeed");
export type CalendarFeedId = z.infer<typeof CalendarFeedId>;
export const SavedSearchId = idOf("savedSearch");
export type SavedSearchId = z.infer<typeof SavedSearchId>;
export const MentorshipId = idOf("mentorship");
export type MentorshipId = z.infer<typeof MentorshipId>;
export const SurveyId = idOf("survey");
export type SurveyId = z.infer<typeof SurveyId>;
export const GoalId = idOf("goal");
export type GoalId = z.infer<typeof GoalId>;
export const ActionItemId = idOf("actionItem");
export type ActionItemId = z.infer<typeof ActionItemId>;
export const MessageId = idOf("message");
export type MessageId = z.infer<typeof MessageId>;
export const ResourceId = idOf("resource");
export type ResourceId = z.infer<typeof ResourceId>;
export const ReferralId = idOf("referral");
export type ReferralId = z.infer<typeof ReferralId>;
export const ReportId = idOf("report");
export type ReportId = z.infer<typeof ReportId>;
export const OrganisationId = idOf("organisation");
export type OrganisationId = z.infer<typeof OrganisationId>;
export const ProgrammeId = idOf("programme");
export type ProgrammeId = z.infer<typeof ProgrammeId>;
export const CohortId = idOf("cohort");
export type CohortId = z.infer<typeof CohortId>;
export const EnrolmentId = idOf("enrolment");
export type EnrolmentId = z.infer<typeof EnrolmentId>;
export const MatchingRunId = idOf("matchingRun");
export type MatchingRunId = z.infer<typeof MatchingRunId>;
export const CircleId = idOf("circle");
export type CircleId = z.infer<typeof CircleId>;
export const ApiKeyId = idOf("apiKey");
export type ApiKeyId = z.infer<typeof ApiKeyId>;
export const WebhookId = idOf("webhook");
export type WebhookId = z.infer<typeof WebhookId>;
