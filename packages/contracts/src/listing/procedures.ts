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

/** The texts of a listing in which words are looked for. */
const SearchedField = z.enum(["skills", "headline", "name", "company", "story"]);

/** Why a text found a listing. */
const SearchReason = z.object({
  words: z.array(
    z.object({
      /** As it was typed. */
      wanted: z.string(),
      /** As it is written in the listing: the same word, a longer one, or one of nearly that spelling. */
      found: z.string(),
      fields: z.array(SearchedField),
    }),
  ),
});

export const SearchHit = ListingCard.extend({
  /** Only where the search has a text. */
  reason: SearchReason.optional(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Help out of an empty result. */
const SearchSuggestion = z.object({
  /** The text put right, where some of its words are in no listing. */
  spelling: z.string().optional(),
  /** The nearest search that finds somebody, and what it leaves out to get there. */
  nearest: z
    .object({
      text: z.string(),
      withoutWords: z.array(z.string()),
      withoutFacets: z.array(z.enum(facetNames)),
      total: z.int().positive(),
    })
    .optional(),
});
export type SearchSuggestion = z.infer<typeof SearchSuggestion>;

const FacetCount = z.object({ value: z.string(), count: z.int().nonnegative() });

export const SearchAnswer = z.object({
  total: z.int().nonnegative(),
  hits: z.array(SearchHit),
  /** Each facet counted with its own choice left out, most frequent first, at most 20 values. */
  facets: z.record(z.enum(facetNames), z.array(FacetCount)),
  nextCursor: z.string().optional(),
  /** Only where nothing is found. */
  suggestion: SearchSuggestion.optional(),
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

/** One step of a listing's status; which one says the procedure. */
export const ChangeListingInput = z.strictObject({
  requestKey: z.uuid(),
  listingId: Listing.shape.id,
});
export type ChangeListingInput = z.infer<typeof ChangeListingInput>;

export const ListingMoved = z.object({
  listingId: Listing.shape.id,
  status: Listing.shape.status,
});
export type ListingMoved = z.infer<typeof ListingMoved>;

/** A listing as its own mentor sees it in a list. */
export const OwnListing = Listing.pick({
  id: true,
  slug: true,
  headline: true,
  status: true,
  publishedAt: true,
});
export type OwnListing = z.infer<typeof OwnListing>;
