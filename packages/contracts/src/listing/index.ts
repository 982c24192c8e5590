export { type FacetName, facetNames } from "./facet.ts";
export {
  ChangeListingInput,
  ListingCard,
  ListingMoved,
  OwnListing,
  PublicListing,
  RequestsWithoutName,
  SearchAnswer,
  SearchHit,
  SearchInput,
  SetRequestsWithoutNameInput,
  type SearchSuggestion,
  SlotWish,
} from "./procedures.ts";
