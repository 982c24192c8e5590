import { SHORTEST_SESSION_MINUTES } from "../query/limits.ts";
import type { Bounds, ResolvedQuery } from "../query/resolve.ts";
import type { FacetName } from "../facet/name.ts";
import { slotClause } from "./slot-query.ts";
import type { Clause } from "./text-query.ts";

/** A session can still be had at all. */
const hasTimeLeft = (nowMs: number): Clause =>
  slotClause(
    { fromMs: nowMs, toMs: Infinity, minutes: SHORTEST_SESSION_MINUTES, within: null },
    nowMs,
  );

const timeClause = (values: readonly string[], nowMs: number): Clause => {
  const left = hasTimeLeft(nowMs);
  if (values.includes("left") && values.includes("none")) return { match_all: {} };
  if (values.includes("left")) return left;
  return values.includes("none") ? { bool: { must_not: [left] } } : { match_none: {} };
};

/** The field of the document that holds a facet's values. */
export const facetField = (facet: Exclude<FacetName, "time">): string => facet;

export type ChosenClause = { readonly facet: FacetName; readonly clause: Clause };

/** One clause for each facet with a choice: values are alternatives. */
export const facetClauses = ({ chosen, nowMs }: ResolvedQuery): readonly ChosenClause[] =>
  chosen.map(({ facet, values }) => ({
    facet,
    clause:
      facet === "time"
        ? timeClause(values, nowMs)
        : { terms: { [facetField(facet)]: [...values] } },
  }));

const rangeOf = (field: string, bounds: Bounds | null): readonly Clause[] =>
  bounds === null
    ? []
    : [
        {
          range: {
            [field]: {
              ...(Number.isFinite(bounds.min) && { gte: bounds.min }),
              ...(Number.isFinite(bounds.max) && { lte: bounds.max }),
            },
          },
        },
      ];

/** What every hit must meet besides words and facets; these never change the score. */
export const plainFilters = ({ numbers, window, nowMs }: ResolvedQuery): readonly Clause[] => [
  ...rangeOf("priceCents", numbers.price),
  ...rangeOf("rating", numbers.rating),
  ...rangeOf("reviews", numbers.reviews),
  ...rangeOf("publishedAt", numbers.published),
  ...(window === null ? [] : [slotClause(window, nowMs)]),
];

/** The listings without one more slot, for the count of `time: none`. */
export const timeLeftClause = hasTimeLeft;
