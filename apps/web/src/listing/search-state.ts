import { type FacetName, facetNames } from "@waymark/contracts/listing";
import { longestText, type SearchState } from "@waymark/contracts/search-address";

export type Choice = { readonly facet: FacetName; readonly value: string };

/** Every ticked value, in the order of the facets. */
export const choicesOf = (state: SearchState): readonly Choice[] =>
  facetNames.flatMap((facet) => (state[facet] ?? []).map((value) => ({ facet, value })));

/** The search without some of its parts. */
export const without = (
  state: SearchState,
  ...names: readonly (keyof SearchState)[]
): SearchState => {
  const left: { -readonly [Name in keyof SearchState]: SearchState[Name] } = { ...state };
  for (const name of names) delete left[name];
  return left;
};

/** @param values an empty list takes the facet out of the search */
export const withFacet = (
  state: SearchState,
  facet: FacetName,
  values: readonly string[],
): SearchState => {
  const rest = without(state, facet);
  return values.length === 0 ? rest : { ...rest, [facet]: values };
};

export const toggleChoice = (state: SearchState, { facet, value }: Choice): SearchState => {
  const chosen = state[facet] ?? [];
  return withFacet(
    state,
    facet,
    chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
  );
};

export const withText = (state: SearchState, text: string): SearchState => {
  const rest = without(state, "q");
  const q = text.trim().slice(0, longestText);
  return q === "" ? rest : { ...rest, q };
};
