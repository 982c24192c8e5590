export { type FacetName, facetNames } from "./facet.ts";
export {
  ListingCard,
  PublicListing,
  SearchAnswer,
  SearchHit,
  SearchInput,
  type SearchSuggestion,
} from "./procedures.ts";
