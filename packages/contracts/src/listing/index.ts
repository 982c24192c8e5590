export { type FacetName, facetNames } from "./facet.ts";
export { ListingCard, PublicListing, SearchAnswer, SearchInput } from "./procedures.ts";
