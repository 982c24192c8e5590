import { agreementErrorCodes } from "@waymark/domain/agreement";
import { apiKeyErrorCodes } from "@waymark/domain/api-key";
import { availabilityErrorCodes } from "@waymark/domain/availability";
import { blockErrorCodes } from "@waymark/domain/block";
import { bookingErrorCodes } from "@waymark/domain/booking";
import { calendarFeedErrorCodes } from "@waymark/domain/calendar-feed";
import { cohortErrorCodes } from "@waymark/domain/cohort";
import { circleErrorCodes } from "@waymark/domain/circle";
import { delegateErrorCodes } from "@waymark/domain/delegate";
import { cohortHealthErrorCodes } from "@waymark/domain/cohort-health";
import { enrolmentErrorCodes } from "@waymark/domain/enrolment";
import { goalErrorCodes } from "@waymark/domain/goal";
import { introductionErrorCodes } from "@waymark/domain/introduction";
import { listingErrorCodes } from "@waymark/domain/listing";
import { matchingErrorCodes } from "@waymark/domain/matching-run";
import { mentorshipErrorCodes } from "@waymark/domain/mentorship";
import { messageErrorCodes } from "@waymark/domain/message";
import { organisationErrorCodes } from "@waymark/domain/organisation";
import { personErrorCodes } from "@waymark/domain/person";
import { programmeErrorCodes } from "@waymark/domain/programme";
import { referralErrorCodes } from "@waymark/domain/referral";
import { resourceErrorCodes } from "@waymark/domain/resource";
import { reportErrorCodes } from "@waymark/domain/report";
import { savedSearchErrorCodes } from "@waymark/domain/saved-search";
import { sessionErrorCodes } from "@waymark/domain/session";
import { sponsorReportErrorCodes } from "@waymark/domain/sponsor-report";
import { surveyErrorCodes } from "@waymark/domain/survey";
import { webhookErrorCodes } from "@waymark/domain/webhook";

/** Refusals that no noun of the domain owns. */
const edgeErrorCodes = [
  "request.invalid",
  "request.too_large",
  "request.unsupported_media_type",
  "request.cross_origin",
  "request.batch_too_large",
  "request.method_not_allowed",
  "request.key_reused",
  "request.not_found",
  "sign_in.required",
  "sign_in.forbidden",
  "link.invalid",
  "link.used",
  "storage.busy",
  "search.not_ready",
  "internal",
] as const;

export const errorCodes = [
  ...edgeErrorCodes,
  ...personErrorCodes,
  ...listingErrorCodes,
  ...introductionErrorCodes,
  ...availabilityErrorCodes,
  ...bookingErrorCodes,
  ...delegateErrorCodes,
  ...calendarFeedErrorCodes,
  ...savedSearchErrorCodes,
  ...sessionErrorCodes,
  ...surveyErrorCodes,
  ...mentorshipErrorCodes,
  ...agreementErrorCodes,
  ...goalErrorCodes,
  ...resourceErrorCodes,
  ...referralErrorCodes,
  ...messageErrorCodes,
  ...blockErrorCodes,
  ...reportErrorCodes,
  ...matchingErrorCodes,
  ...circleErrorCodes,
  ...sponsorReportErrorCodes,
  ...organisationErrorCodes,
  ...programmeErrorCodes,
  ...cohortErrorCodes,
  ...cohortHealthErrorCodes,
  ...enrolmentErrorCodes,
  ...apiKeyErrorCodes,
  ...webhookErrorCodes,
] as const;

/** Every refusal that can leave the product; closed, so that a missing mapping does not compile. */
export type ErrorCode = (typeof errorCodes)[number];
