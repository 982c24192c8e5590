export { indexDefinition } from "./index-definition.ts";
export { makeOpenSearch } from "./make-open-search.ts";
export type { OpenSearchAccess, OpenSearchRequest, OpenSearchResponse } from "./send.ts";
export { type ListingChange, replaceIndex, writeListings } from "./write-listings.ts";
