import { type FacetName, facetNames, type SearchAnswer } from "@waymark/contracts/listing";
import type { SearchState } from "@waymark/contracts/search-address";
import { facetTitle } from "./facet-text.ts";
import { hasLimit, type LimitName, limitNames, limitParts, numbersText } from "./limit-names.ts";
import { withFacet, without, withText } from "./search-state.ts";

/** A wider search, and how many it finds at the least. */
export type WayOut = {
  readonly label: string;
  readonly state: SearchState;
  readonly atLeast: number | undefined;
};

const limitLabel = {
  hours: () => "At any hour",
  slots: () => "Whenever they have time",
  numbers: (state) => `Any ${numbersText(state)}`,
} as const satisfies Record<LimitName, (state: SearchState) => string>;

const found = (answer: SearchAnswer, facet: FacetName): number =>
  Math.max(0, ...(answer.facets[facet] ?? []).map(({ count }) => count));

/** Giving up hours alone is another step than giving up time, unless there is nothing but hours. */
const limitsOut = (state: SearchState): readonly WayOut[] =>
  limitNames
    .filter((name) => hasLimit(state, name))
    .filter((name) => name !== "slots" || hasLimit(without(state, "hours"), "slots"))
    .map((name) => ({
      label: limitLabel[name](state),
      state: without(state, ...limitParts[name]),
      atLeast: undefined,
    }));

/**
 * What an empty result offers. A facet is counted with its own choice left out, so its counts tell
 * whether giving up that choice would find anybody.
 */
export const waysOut = (state: SearchState, answer: SearchAnswer): readonly WayOut[] => {
  const chosen = facetNames.filter((facet) => state[facet] !== undefined);
  const freed = chosen.flatMap((facet) => {
    const atLeast = found(answer, facet);
    const label = `Any ${facetTitle[facet].toLowerCase()}`;
    return atLeast > 0 ? [{ label, state: withFacet(state, facet, []), atLeast }] : [];
  });
  const limits = limitsOut(state);
  const withoutText =
    state.q !== undefined && chosen.length + limits.length > 0
      ? [{ label: `Without “${state.q}”`, state: withText(state, ""), atLeast: undefined }]
      : [];
  const all = { label: "Everybody", state: {}, atLeast: undefined };
  return [...freed.toSorted((a, b) => b.atLeast - a.atLeast), ...limits, ...withoutText, all];
};
