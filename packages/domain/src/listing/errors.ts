export const listingErrorCodes = ["listing.not_found", "listing.not_accepting"] as const;
export type ListingErrorCode = (typeof listingErrorCodes)[number];
