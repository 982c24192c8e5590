import { HORIZON_BUCKETS } from "../slot/bucket.ts";
import { bitmapWords } from "../snapshot/is-bitmap.ts";
import type { FacetName } from "../facet/name.ts";
import { perFacet } from "../facet/per-facet.ts";

/**
 * Working memory of one index, as long as its largest segment and used again by every query: a query
 * allocates nothing that grows with the listings. Queries are synchronous, so they cannot meet.
 */
export type Scratch = {
  readonly listings: number;
  /** Which group of words a listing has matched last, counted from `epoch`. */
  readonly stage: Uint16Array;
  epoch: number;
  /** Best weight of a listing within the group that is matched now. */
  readonly best: Uint16Array;
  readonly score: Float32Array;
  readonly candidates: Uint32Array;
  readonly spare: Uint32Array;
  readonly keys: Float64Array;
  readonly hits: Uint32Array;
  readonly fitEnds: Uint32Array;
  /** Listings that have a chosen value of a facet. */
  readonly chosen: Record<FacetName, Uint32Array>;
  /** Listings that meet all but one facet's choice. */
  readonly others: Uint32Array;
  readonly base: Uint32Array;
  readonly hitBits: Uint32Array;
};

export const createScratch = (listings: number): Scratch => {
  const words = bitmapWords(listings);
  return {
    listings,
    stage: new Uint16Array(listings),
    epoch: 0,
    best: new Uint16Array(listings),
    score: new Float32Array(listings),
    candidates: new Uint32Array(words * 32),
    spare: new Uint32Array(words * 32),
    keys: new Float64Array(listings),
    hits: new Uint32Array(words * 32),
    fitEnds: new Uint32Array(HORIZON_BUCKETS),
    chosen: perFacet(() => new Uint32Array(words)),
    others: new Uint32Array(words),
    base: new Uint32Array(words),
    hitBits: new Uint32Array(words),
  };
};

const LAST_EPOCH = 0xffff;

/** A first stage number that no listing holds, with `stages` more of them above it. */
export const nextEpoch = (scratch: Scratch, stages: number): number => {
  if (scratch.epoch + stages + 1 > LAST_EPOCH) {
    scratch.stage.fill(0);
    scratch.epoch = 0;
  }
  const first = scratch.epoch + 1;
  scratch.epoch = first + stages;
  return first;
};
