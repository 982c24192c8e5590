export { makeListingSearch } from "./make-listing-search.ts";
