import { FACETS, type FacetName } from "../facet/name.ts";
import { MAX_WIDTH, moreOf } from "../facet/row-table.ts";
import type { Viewer } from "../query/query.ts";
import type { Segment } from "../snapshot/segment.ts";
import { positionOf } from "../snapshot/string-table.ts";

/** How much each trait counts towards "like me"; the sum is 1. */
export const SHARES = [
  ["skill", 0.35],
  ["industry", 0.2],
  ["function", 0.2],
  ["seniority", 0.1],
  ["language", 0.1],
  ["country", 0.05],
] as const satisfies readonly (readonly [FacetName, number])[];

export const traitsOf = (viewer: Viewer): readonly (readonly [FacetName, readonly string[]])[] => [
  ["skill", viewer.skills ?? []],
  ["industry", viewer.industry === undefined ? [] : [viewer.industry]],
  ["function", viewer.function === undefined ? [] : [viewer.function]],
  ["seniority", viewer.seniority === undefined ? [] : [viewer.seniority]],
  ["language", viewer.languages ?? []],
  ["country", viewer.country === undefined ? [] : [viewer.country]],
];

/** Shares are added as whole numbers, so that the order of adding cannot change a sum. */
const WHOLE = 1 << 20;

/**
 * By how much the slider moves a listing: a factor on its relevance from 1/2 to 3/2. A trait counts
 * by the part of the viewer's values that the listing shares.
 */
export const likenessFactor = (segment: Segment, viewer: Viewer): ((listing: number) => number) => {
  const { rows } = segment;
  const { cells, width, counters, moreListings, moreCounters } = rows;
  const weights = weightsOf(segment, viewer);
  return (listing) => {
    let alike = 0;
    const end = (listing + 1) * width;
    for (let at = listing * width; at < end; at++) alike += weights[cells[at] ?? 0] ?? 0;
    if (moreListings.length > 0 && cells[end - 1] === counters) {
      const { from, to } = moreOf(rows, listing);
      for (let i = from; i < to; i++) alike += weights[moreCounters[i] ?? 0] ?? 0;
    }
    return 1 + viewer.likeness * (alike / WHOLE - 0.5);
  };
};

/** What each counter of the row table adds. */
const weightsOf = ({ rows, facets }: Segment, viewer: Viewer): Int32Array => {
  const shares = FACETS.map((facet) => new Int32Array(facets[facet].totals.length));
  for (const [facet, values] of traitsOf(viewer)) {
    const share = SHARES.find(([name]) => name === facet)?.[1] ?? 0;
    for (const value of values) {
      const ordinal = positionOf(facets[facet].values, value);
      const own = shares[FACETS.indexOf(facet)];
      if (own !== undefined && ordinal >= 0) {
        own[ordinal] = Math.round((share * WHOLE) / values.length);
      }
    }
  }
  const weights = new Int32Array(rows.counters + 1 + MAX_WIDTH);
  for (let counter = 0; counter < rows.counters; counter++) {
    const to = rows.offsets[counter + 1] ?? 0;
    let weight = 0;
    for (let i = rows.offsets[counter] ?? 0; i < to; i++) {
      const entry = rows.entries[i] ?? 0;
      weight += shares[entry >>> 16]?.[entry & 0xffff] ?? 0;
    }
    weights[counter] = weight;
  }
  return weights;
};
