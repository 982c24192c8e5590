import type { IndexedListing, Interval } from "../listing/listing.ts";
import { BUCKET_MS } from "../slot/bucket.ts";
import { qualityOf } from "../snapshot/fill-columns.ts";
import { splitWords } from "../words/split.ts";

/** A listing as OpenSearch keeps it, in the form of `indexDefinition`. */
export type ListingDocument = {
  readonly id: string;
  readonly skills: string;
  readonly headline: string;
  readonly name: string;
  readonly company: string;
  readonly story: string;
  readonly skill: readonly string[];
  readonly industry: string;
  readonly function: string;
  readonly seniority: string;
  readonly language: readonly string[];
  readonly country: string;
  readonly price: "free" | "paid";
  readonly zone: string;
  readonly priceCents: number;
  readonly rating: number;
  readonly reviews: number;
  readonly quality: number;
  readonly publishedAt: string;
  readonly free: readonly FreeTime[];
  /** As it was given; the page of an answer is explained from it. */
  readonly listing: IndexedListing;
};

/** From the first quarter-hour mark on; `minutes` is its length, for OpenSearch to compare. */
export type FreeTime = Interval & { readonly minutes: number };

const folded = (text: string): string => splitWords(text).join(" ");

const freeTimes = ({ start, end }: Interval): readonly FreeTime[] => {
  const startMs = Math.ceil(Date.parse(start) / BUCKET_MS) * BUCKET_MS;
  const minutes = Math.floor((Date.parse(end) - startMs) / 60_000);
  return minutes > 0 ? [{ start: new Date(startMs).toISOString(), end, minutes }] : [];
};

export const documentOf = (listing: IndexedListing): ListingDocument => ({
  id: listing.id,
  skills: folded(listing.skills.join(" ")),
  headline: folded(listing.headline),
  name: folded(listing.name),
  company: folded(listing.company),
  story: folded(listing.story),
  skill: listing.skills,
  industry: listing.industry,
  function: listing.function,
  seniority: listing.seniority,
  language: listing.languages,
  country: listing.country,
  price: listing.priceCents === 0 ? "free" : "paid",
  zone: listing.timeZone,
  priceCents: listing.priceCents,
  rating: listing.rating,
  reviews: listing.reviews,
  quality: qualityOf(listing),
  publishedAt: listing.publishedAt,
  free: listing.freeSlots.flatMap(freeTimes),
  listing,
});
