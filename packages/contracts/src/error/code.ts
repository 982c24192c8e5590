import { availabilityErrorCodes } from "@waymark/domain/availability";
import { bookingErrorCodes } from "@waymark/domain/booking";
import { calendarFeedErrorCodes } from "@waymark/domain/calendar-feed";
import { delegateErrorCodes } from "@waymark/domain/delegate";
import { introductionErrorCodes } from "@waymark/domain/introduction";
import { listingErrorCodes } from "@waymark/domain/listing";
import { personErrorCodes } from "@waymark/domain/person";
import { savedSearchErrorCodes } from "@waymark/domain/saved-search";

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
  "session.required",
  "session.forbidden",
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
] as const;

/** Every refusal that can leave the product; closed, so that a missing mapping does not compile. */
export type ErrorCode = (typeof errorCodes)[number];
