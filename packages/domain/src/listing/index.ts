export { changeStatus } from "./change-status.ts";
export { type ListingErrorCode, listingErrorCodes } from "./errors.ts";
export { CountryCode, LanguageCode, Listing, ListingStatus, Seniority, Slug } from "./listing.ts";
export {
  isPublic,
  type ListingAction,
  type ListingParty,
  listingTransitions,
} from "./transitions.ts";
