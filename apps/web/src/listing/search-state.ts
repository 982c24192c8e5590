import { type FacetName, facetNames, type SearchInput } from "@waymark/contracts/listing";
import { oneOf, textOf, valuesOf } from "../shared/query-string/index.ts";

const longestText = 200;
const mostChoices = 20;

const longestChoice = 60;

const choicesIn = (value: unknown): readonly string[] =>
  valuesOf(value)
    .filter((choice) => choice.length <= longestChoice)
    .slice(0, mostChoices);

export const sorts = ["nextSlot", "rating", "newest"] as const;
/** Relevance where it is missing. */
type Sort = (typeof sorts)[number];

/** A search as its address holds it; what is not set is not there. */
export type SearchState = { readonly q?: string; readonly sort?: Sort } & {
  readonly [Facet in FacetName]?: readonly string[];
};

export type Choice = { readonly facet: FacetName; readonly value: string };

/** Reads an address; what makes no sense in it is left out rather than refused. */
export const parseSearchState = (query: Readonly<Record<string, unknown>>): SearchState => {
  const q = textOf(query["q"])?.trim().slice(0, longestText) ?? "";
  const sort = oneOf(query["sort"], sorts);
  return {
    ...(q !== "" && { q }),
    ...(sort !== undefined && { sort }),
    ...Object.fromEntries(
      facetNames.flatMap((facet) => {
        const choices = choicesIn(query[facet]);
        return choices.length > 0 ? [[facet, choices] as const] : [];
      }),
    ),
  };
};

/** Every ticked value, in the order of the facets. */
export const choicesOf = (state: SearchState): readonly Choice[] =>
  facetNames.flatMap((facet) => (state[facet] ?? []).map((value) => ({ facet, value })));

/** @param values an empty list takes the facet out of the search */
export const withFacet = (
  state: SearchState,
  facet: FacetName,
  values: readonly string[],
): SearchState => {
  const { [facet]: _left, ...rest } = state;
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
  const { q: _left, ...rest } = state;
  const q = text.trim().slice(0, longestText);
  return q === "" ? rest : { ...rest, q };
};

/** The same search as the server takes it. */
export const searchInputOf = (state: SearchState): SearchInput => {
  const facets = Object.fromEntries(
    facetNames.flatMap((facet) => (state[facet] ? [[facet, [...state[facet]]] as const] : [])),
  );
  return {
    ...(state.q !== undefined && { text: state.q }),
    ...(state.sort !== undefined && { sort: state.sort }),
    ...(Object.keys(facets).length > 0 && { facets }),
  };
};
