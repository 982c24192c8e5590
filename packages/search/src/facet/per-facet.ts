import type { FacetName } from "./name.ts";

/** A record with one entry a facet. */
export const perFacet = <T>(make: (facet: FacetName) => T): Record<FacetName, T> => ({
  skill: make("skill"),
  industry: make("industry"),
  function: make("function"),
  seniority: make("seniority"),
  language: make("language"),
  country: make("country"),
  price: make("price"),
  zone: make("zone"),
  time: make("time"),
});
