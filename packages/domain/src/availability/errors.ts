import { AvailabilityRefusalCode } from "./refusal.ts";

export const availabilityErrorCodes = [
  ...AvailabilityRefusalCode.options,
  /** The mentor has set no hours yet. */
  "availability.not_set",
  /** Somebody saved another version meanwhile. */
  "availability.changed_meanwhile",
  "availability.offering_not_found",
] as const;
export type AvailabilityErrorCode = (typeof availabilityErrorCodes)[number];
