import * as z from "zod";
import { ListingId, PersonId } from "../id/index.ts";
import { DisplayName } from "../person/index.ts";
import { line, paragraphs } from "../text/index.ts";
import { Instant, TimeZone } from "../time/index.ts";

export const Seniority = z.enum(["junior", "mid", "senior", "lead", "executive"]);
export type Seniority = z.infer<typeof Seniority>;

/** The last part of a listing's address: lower-case words joined by hyphens. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "not a slug" })
  .brand<"Slug">();
export type Slug = z.infer<typeof Slug>;

/** Two letters of ISO 639-1. */
export const LanguageCode = z.string().regex(/^[a-z]{2}$/, { error: "not a language code" });
/** Two letters of ISO 3166-1. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, { error: "not a country code" });

/**
 * - `draft`: only its mentor sees it
 * - `published`: found and read by anybody
 * - `paused`: read by anybody at its address, found by nobody, takes no requests
 * - `withdrawn`: taken down by an operator; its mentor cannot publish it again
 */
export const ListingStatus = z.enum(["draft", "published", "paused", "withdrawn"]);
export type ListingStatus = z.infer<typeof ListingStatus>;

/** What a mentor publishes about themselves; anyone may read a published one without signing in. */
export const Listing = z.object({
  id: ListingId,
  mentorId: PersonId,
  slug: Slug,
  displayName: DisplayName,
  headline: line(10, 120),
  story: paragraphs(80, 4000),
  /** "A mistake I learned from". */
  lesson: paragraphs(20, 800),
  skills: z.array(line(1, 40)).min(1).max(12),
  styleTags: z.array(line(1, 30)).max(5),
  industry: line(1, 40),
  function: line(1, 40),
  seniority: Seniority,
  company: line(1, 80),
  languages: z.array(LanguageCode).min(1).max(8),
  country: CountryCode,
  timeZone: TimeZone,
  /** What an hour costs; null is free. It is settled between the two, not by the platform. */
  hourlyPrice: z
    .strictObject({
      cents: z.int().min(1).max(1_000_000),
      /** Three letters of ISO 4217. */
      currency: z.string().regex(/^[A-Z]{3}$/, { error: "not a currency code" }),
    })
    .nullable()
    .default(null),
  status: ListingStatus,
  /** How many requests may wait for this mentor's answer at once. */
  openRequestLimit: z.int().min(1).max(50),
  /** First requests reach this mentor without a name, whatever the mentee chose. */
  requestsWithoutName: z.boolean().optional(),
  publishedAt: Instant,
  revision: z.int().positive(),
});
export type Listing = z.infer<typeof Listing>;
