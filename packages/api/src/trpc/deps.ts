import type { ApiKeyDeps } from "@waymark/application/api-key";
import type { AvailabilityDeps } from "@waymark/application/availability";
import type { BlockDeps } from "@waymark/application/block";
import type { BookingDeps } from "@waymark/application/booking";
import type { CalendarFeedDeps } from "@waymark/application/calendar-feed";
import type { CalendarReadDeps } from "@waymark/application/calendar-link";
import type { CohortDeps } from "@waymark/application/cohort";
import type { CohortHealthDeps } from "@waymark/application/cohort-health";
import type { DelegateDeps } from "@waymark/application/delegate";
import type { EnrolmentDeps } from "@waymark/application/enrolment";
import type { GoalDeps } from "@waymark/application/goal";
import type { IntroductionDeps } from "@waymark/application/introduction";
import type { AgreementDeps } from "@waymark/application/agreement";
import type { LookAfterDeps, MentorshipDeps } from "@waymark/application/mentorship";
import type { CircleDeps } from "@waymark/application/circle";
import type { MatchingDeps } from "@waymark/application/matching-run";
import type { MessageDeps } from "@waymark/application/message";
import type { Deliveries, RenderCertificate } from "@waymark/application/ports";
import type { OrganisationDeps } from "@waymark/application/organisation";
import type { ProgrammeDeps } from "@waymark/application/programme";
import type { ReferralDeps } from "@waymark/application/referral";
import type { ReportDeps } from "@waymark/application/report";
import type { ResourceDeps } from "@waymark/application/resource";
import type { SavedSearchDeps } from "@waymark/application/saved-search";
import type { SessionDeps } from "@waymark/application/session";
import type { ShowEvidenceDeps, ShowReportDeps } from "@waymark/application/sponsor-report";
import type { SurveyDeps } from "@waymark/application/survey";
import type { WebhookDeps } from "@waymark/application/webhook";
import type { FirstDeps } from "./first-deps.ts";

/** Everything that a procedure may need. */
export type AppDeps = FirstDeps &
  ApiKeyDeps &
  WebhookDeps &
  IntroductionDeps &
  AvailabilityDeps &
  BookingDeps &
  CalendarFeedDeps &
  CalendarReadDeps &
  CohortDeps &
  CohortHealthDeps &
  DelegateDeps &
  EnrolmentDeps &
  AgreementDeps &
  BlockDeps &
  CircleDeps &
  MatchingDeps &
  MessageDeps &
  ReportDeps &
  LookAfterDeps &
  MentorshipDeps &
  GoalDeps &
  OrganisationDeps &
  ProgrammeDeps &
  ReferralDeps &
  ResourceDeps &
  SavedSearchDeps &
  SessionDeps &
  ShowEvidenceDeps &
  ShowReportDeps &
  SurveyDeps & {
    readonly deliveries: Deliveries;
    readonly renderCertificate: RenderCertificate;
  };
