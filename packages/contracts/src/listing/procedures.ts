import { DayHours, Weekday } from "@waymark/domain/availability";
import { Listing } from "@waymark/domain/listing";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as z from "zod";
import { facetNames } from "./facet.ts";

const choices = z.array(z.string().min(1).max(60)).max(20).optional();

/** A session of this length has to fit in somewhere. */
export const SlotWish = z.strictObject({
  /** 30 where it is missing. */
  minutes: z.literal([15, 30, 45, 60, 90]).optional(),
  /** Now where it is missing. */
  from: Instant.optional(),
  /** Eight weeks after the beginning where it is missing, which is also the most. */
  to: Instant.optional(),
  /** The viewer's own usual week: the session has to lie in it. */
  hours: z
    .strictObject({ timeZone: TimeZone, weeklyHours: z.partialRecord(Weekday, DayHours) })
    .optional(),
});
export type SlotWish = z.infer<typeof SlotWish>;

const trait = z.string().min(1).max(60).optional();

/** What the viewer is like, for the slider; nothing of it is stored. */
const Viewer = z.strictObject({
  /** From -1 (different from me) to 1 (like me). */
  likeness: z.number().min(-1).max(1),
  skills: choices,
  languages: choices,
  industry: trait,
  function: trait,
  seniority: trait,
  country: trait,
});

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
      price: choices,
      zone: choices,
      time: choices,
    })
    .optional(),
  /** Cents an hour, both ends included. */
  priceCents: z
    .strictObject({ min: z.int().nonnegative().optional(), max: z.int().nonnegative().optional() })
    .optional(),
  /** Average of the reviews, up to 5. */
  ratingMin: z.number().min(0).max(5).optional(),
  publishedFrom: Instant.optional(),
  slots: SlotWish.optional(),
  viewer: Viewer.optional(),
  /** By `nextSlot` the first fitting start decides, listings without one come last. */
  sort: z.enum(["relevance", "nextSlot", "rating", "newest"]).optional(),
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
  hourlyPrice: Listing.shape.hourlyPrice,
});
export type ListingCard = z.infer<typeof ListingCard>;

/** The texts of a listing in which words are looked for. */
const SearchedField = z.enum(["skills", "headline", "name", "company", "story"]);

const FacetValues = z.array(z.object({ facet: z.enum(facetNames), values: z.array(z.string()) }));

/** Why a listing is among the hits. */
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
  /** Which of the chosen values it has. */
  facets: FacetValues,
  /** What it has in common with the viewer. */
  shared: FacetValues,
});

export const SearchHit = ListingCard.extend({
  reason: SearchReason,
  /** The first starts that fit the wish, or any where there is none; at most three. */
  nextSlots: z.array(Instant),
  /** Minutes a week in which both have time; only where the search names the viewer's hours. */
  commonMinutesPerWeek: z.int().nonnegative().optional(),
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
      /** The viewer's hours, the wanted time as a whole, or what is said of prices and dates. */
      withoutLimits: z.array(z.enum(["hours", "slots", "numbers"])),
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
  /** Until somebody is, ratings are of no use to a search. */
  isAnybodyRated: z.boolean(),
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
  requestsWithoutName: true,
});
export type OwnListing = z.infer<typeof OwnListing>;

/** What it is set to; saying the same twice is no harm, so it needs no key. */
export const SetRequestsWithoutNameInput = z.strictObject({
  listingId: Listing.shape.id,
  requestsWithoutName: z.boolean(),
});
export type SetRequestsWithoutNameInput = z.infer<typeof SetRequestsWithoutNameInput>;

export const RequestsWithoutName = z.object({
  listingId: Listing.shape.id,
  requestsWithoutName: z.boolean(),
});
export type RequestsWithoutName = z.infer<typeof RequestsWithoutName>;
