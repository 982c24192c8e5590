export { type ListingErrorCode, listingErrorCodes } from "./errors.ts";
export { CountryCode, LanguageCode, Listing, Seniority, Slug } from "./listing.ts";
