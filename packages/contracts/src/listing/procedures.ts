import { Listing } from "@waymark/domain/listing";
import * as z from "zod";
import { facetNames } from "./facet.ts";

const choices = z.array(z.string().min(1).max(60)).max(20).optional();

/** Values inside one facet are alternatives; different facets are all required. */
export const SearchInput = z.strictObject({
  text: z.string().max(200).optional(),
  facets: z
    .strictObject({
      skill: choices,
      industry: choices,
      function: choices,
      seniority: choices,
      language: choices,
      country: choices,
    })
    .optional(),
  sort: z.enum(["relevance", "newest"]).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.int().min(1).max(50).optional(),
});
export type SearchInput = z.infer<typeof SearchInput>;

export const ListingCard = z.object({
  id: Listing.shape.id,
  slug: Listing.shape.slug,
  displayName: z.string(),
  headline: z.string(),
  skills: z.array(z.string()),
  industry: z.string(),
  function: z.string(),
  seniority: Listing.shape.seniority,
  company: z.string(),
  languages: z.array(z.string()),
  country: z.string(),
  timeZone: Listing.shape.timeZone,
});
export type ListingCard = z.infer<typeof ListingCard>;

const FacetCount = z.object({ value: z.string(), count: z.int().nonnegative() });

export const SearchAnswer = z.object({
  total: z.int().nonnegative(),
  hits: z.array(ListingCard),
  /** Each facet counted with its own choice left out, most frequent first, at most 20 values. */
  facets: z.record(z.enum(facetNames), z.array(FacetCount)),
  nextCursor: z.string().optional(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

/** A published listing as anybody may read it. */
export const PublicListing = Listing.omit({
  mentorId: true,
  revision: true,
  openRequestLimit: true,
}).extend({
  status: z.enum(["published", "paused"]),
});
export type PublicListing = z.infer<typeof PublicListing>;
