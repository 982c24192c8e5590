export {
  type ListingDeps,
  pauseListing,
  publishListing,
  restoreListing,
  unpublishListing,
  withdrawListing,
} from "./change-status.ts";
export { getListingBySlug } from "./get-by-slug.ts";
export { listOwnListings } from "./list-mine.ts";
export { searchListings } from "./search.ts";
export { setRequestsWithoutName } from "./set-requests-without-name.ts";
