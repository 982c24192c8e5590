import type { IndexedListing } from "../listing/listing.ts";
import type { FacetName } from "./name.ts";

/** Facet values of a listing as they are counted: no value twice, lone surrogates replaced. */
export const facetValues = (
  listing: IndexedListing,
  facet: FacetName,
  hasTimeLeft: boolean,
): readonly string[] => {
  switch (facet) {
    case "skill":
      return distinct(listing.skills);
    case "language":
      return distinct(listing.languages);
    case "industry":
      return [listing.industry.toWellFormed()];
    case "function":
      return [listing.function.toWellFormed()];
    case "seniority":
      return [listing.seniority.toWellFormed()];
    case "country":
      return [listing.country.toWellFormed()];
    case "zone":
      return [listing.timeZone.toWellFormed()];
    case "price":
      return [listing.priceCents === 0 ? "free" : "paid"];
    case "time":
      return [hasTimeLeft ? "left" : "none"];
  }
};

const distinct = (values: readonly string[]): readonly string[] => [
  ...new Set(values.map((value) => value.toWellFormed())),
];
