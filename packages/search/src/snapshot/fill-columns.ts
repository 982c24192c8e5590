import type { IndexedListing } from "../listing/listing.ts";
import type { SectionWriter } from "./write-sections.ts";

const PRIOR_RATING = 4;
const PRIOR_REVIEWS = 10;
const BEST_RATING = 5;

/** A rating drawn towards 4.0 as if by ten reviews, from 0 to 1: few reviews prove little. */
export const qualityOf = (listing: IndexedListing): number =>
  (listing.rating * listing.reviews + PRIOR_RATING * PRIOR_REVIEWS) /
  (listing.reviews + PRIOR_REVIEWS) /
  BEST_RATING;

export type ColumnFiller = {
  readonly fill: (number: number, listing: IndexedListing) => void;
  /** Writes the orders for browsing: best first, listing number where values are equal. */
  readonly finish: () => void;
};

export const fillColumns = (listings: number, file: SectionWriter): ColumnFiller => {
  const price = file.u32("price");
  const reviews = file.u32("reviews");
  const rating = file.f64("rating");
  const published = file.f64("published");
  const quality = file.f32("quality");
  const orderBy = (name: string, column: Float32Array | Float64Array): void => {
    const order = Uint32Array.from({ length: listings }, (_, i) => i);
    order.sort((a, b) => (column[b] ?? 0) - (column[a] ?? 0) || a - b);
    file.u32(name).set(order);
  };
  return {
    fill: (number, listing) => {
      price[number] = listing.priceCents;
      reviews[number] = listing.reviews;
      rating[number] = listing.rating;
      published[number] = Date.parse(listing.publishedAt);
      quality[number] = qualityOf(listing);
    },
    finish: () => {
      orderBy("order.quality", quality);
      orderBy("order.rating", rating);
      orderBy("order.newest", published);
    },
  };
};
