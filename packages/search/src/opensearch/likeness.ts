import type { Viewer } from "../query/query.ts";
import { SHARES, traitsOf } from "../rank/likeness.ts";
import { facetField } from "./filters.ts";
import type { Clause } from "./text-query.ts";

/**
 * The slider as a factor from 1/2 to 3/2, the core's `1 + likeness x (alike - 0.5)`, as a sum of
 * weights. Weights may not be negative: on the side of "different" the sum counts what is not shared.
 */
export const likenessFunctions = (viewer: Viewer) => {
  const { likeness } = viewer;
  const traits = traitsOf(viewer).flatMap(([facet, values]) => {
    const share = SHARES.find(([name]) => name === facet)?.[1] ?? 0;
    return values.map((value) => ({ facet, value, unit: share / values.length }));
  });
  const all = traits.reduce((sum, { unit }) => sum + unit, 0);
  const base = likeness >= 0 ? 1 - likeness * 0.5 : 1 + likeness * (all - 0.5);
  const has = (facet: (typeof traits)[number]["facet"], value: string): Clause =>
    facet === "time" ? { match_none: {} } : { term: { [facetField(facet)]: { value } } };
  return {
    score_mode: "sum" as const,
    boost_mode: "multiply" as const,
    functions: [
      { filter: { match_all: {} }, weight: base },
      ...traits.map(({ facet, value, unit }) => ({
        filter: likeness >= 0 ? has(facet, value) : { bool: { must_not: [has(facet, value)] } },
        weight: Math.abs(likeness) * unit,
      })),
    ],
  };
};
