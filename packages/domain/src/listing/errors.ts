export const listingErrorCodes = [
  "listing.not_found",
  "listing.not_accepting",
  "listing.already_exists",
  "listing.illegal_transition",
  "listing.changed_meanwhile",
] as const;
export type ListingErrorCode = (typeof listingErrorCodes)[number];
