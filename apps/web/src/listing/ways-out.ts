import { type FacetName, facetNames, type SearchAnswer } from "@waymark/contracts/listing";
import { facetTitle } from "./facet-text.ts";
import { type SearchState, withFacet, withText } from "./search-state.ts";

/** A wider search, and how many it finds at the least. */
export type WayOut = {
  readonly label: string;
  readonly state: SearchState;
  readonly atLeast: number | undefined;
};

const found = (answer: SearchAnswer, facet: FacetName): number =>
  Math.max(0, ...(answer.facets[facet] ?? []).map(({ count }) => count));

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
  const withoutText =
    state.q !== undefined && chosen.length > 0
      ? [{ label: `Without “${state.q}”`, state: withText(state, ""), atLeast: undefined }]
      : [];
  const all = { label: "Everybody", state: {}, atLeast: undefined };
  return [...freed.toSorted((a, b) => b.atLeast - a.atLeast), ...withoutText, all];
};
