import type { FacetName } from "../facet/name.ts";
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
  const traits = traitsOf(viewer).map(([facet, values]) => {
    const table = segment.facets[facet];
    const wanted = new Set(values.map((value) => positionOf(table.values, value)));
    wanted.delete(-1);
    const share = SHARES.find(([name]) => name === facet)?.[1] ?? 0;
    return { table, wanted, unit: values.length === 0 ? 0 : share / values.length };
  });
  return (listing) => {
    let alike = 0;
    for (const { table, wanted, unit } of traits) {
      const many = table.offsets.length > 0;
      const from = many ? (table.offsets[listing] ?? 0) : listing;
      const to = many ? (table.offsets[listing + 1] ?? 0) : listing + 1;
      for (let i = from; i < to; i++) if (wanted.has(table.ordinals[i] ?? 0)) alike += unit;
    }
    return 1 + viewer.likeness * (alike - 0.5);
  };
};
