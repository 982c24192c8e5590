export { type FacetName, facetNames } from "./facet.ts";
export {
  ChangeListingInput,
  ListingCard,
  ListingMoved,
  OwnListing,
  PublicListing,
  SearchAnswer,
  SearchHit,
  SearchInput,
  type SearchSuggestion,
  SlotWish,
} from "./procedures.ts";
