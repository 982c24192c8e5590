import { FACETS, type FacetName } from "../facet/name.ts";
import { eachValue } from "../facet/row-table.ts";
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

/**
 * By how much the slider moves a listing: a factor on its relevance from 1/2 to 3/2. A trait counts
 * by the part of the viewer's values that the listing shares.
 */
export const likenessFactor = (segment: Segment, viewer: Viewer): ((listing: number) => number) => {
  const units = FACETS.map(() => new Map<number, number>());
  for (const [facet, values] of traitsOf(viewer)) {
    const share = SHARES.find(([name]) => name === facet)?.[1] ?? 0;
    for (const value of new Set(values)) {
      const ordinal = positionOf(segment.facets[facet].values, value);
      units[FACETS.indexOf(facet)]?.set(ordinal, share / values.length);
    }
  }
  let alike = 0;
  const add = (facet: number, ordinal: number): void => {
    alike += units[facet]?.get(ordinal) ?? 0;
  };
  return (listing) => {
    alike = 0;
    eachValue(segment.rows, listing, add);
    return 1 + viewer.likeness * (alike - 0.5);
  };
};
