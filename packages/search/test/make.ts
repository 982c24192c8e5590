import type { IndexedListing } from "../src/listing/index.ts";
import { NOW } from "./arbitraries.ts";

/** A listing with nothing in it but what the test gives. */
export const make = (given: Partial<IndexedListing> & { readonly id: string }): IndexedListing => ({
  name: "",
  headline: "",
  story: "",
  skills: [],
  industry: "software",
  function: "engineering",
  seniority: "senior",
  company: "",
  languages: ["en"],
  country: "DE",
  timeZone: "Europe/Berlin",
  priceCents: 0,
  rating: 4,
  reviews: 0,
  publishedAt: NOW,
  freeSlots: [],
  ...given,
});
