export {
  type FacetName,
  facetNames,
  ListingCard,
  PublicListing,
  SearchAnswer,
  SearchInput,
} from "./procedures.ts";
