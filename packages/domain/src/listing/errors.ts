export const listingErrorCodes = [
  "listing.not_found",
  "listing.not_accepting",
  "listing.already_exists",
] as const;
export type ListingErrorCode = (typeof listingErrorCodes)[number];
