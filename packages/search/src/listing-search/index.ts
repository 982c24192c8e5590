export { type ListingSearchDeps, makeListingSearch } from "./make-listing-search.ts";
