import type { SearchSuggestion } from "@waymark/contracts/listing";
import { countText } from "./count-text.ts";
import { facetTitle } from "./facet-text.ts";
import { listText } from "./list-text.ts";
import { type SearchState, withFacet, withText } from "./search-state.ts";

/** A sentence with a link in it to a search that finds somebody. */
export type NearestSearch = {
  readonly before: string;
  readonly link: string;
  readonly after: string;
  readonly state: SearchState;
};

/** Undefined where there is nothing to say that the ways out do not offer already. */
export const nearestSearch = (
  state: SearchState,
  suggestion: SearchSuggestion | undefined,
): NearestSearch | undefined => {
  const { spelling, nearest } = suggestion ?? {};
  if (nearest === undefined || nearest.text === "") return undefined;
  const { text, withoutWords, withoutFacets, total } = nearest;
  const next = withoutFacets.reduce<SearchState>(
    (left, facet) => withFacet(left, facet, []),
    withText(state, text),
  );
  const mentors = countText(total);
  if (withoutWords.length === 0 && withoutFacets.length === 0) {
    return { before: "Did you mean ", link: `“${text}”`, after: `? ${mentors}.`, state: next };
  }
  if (spelling === undefined && withoutWords.length === 0 && withoutFacets.length === 1) {
    return undefined;
  }
  const [word, ...others] = withoutWords;
  const words = word === undefined ? [] : [others.length > 0 ? "the other words" : `“${word}”`];
  const titles = withoutFacets.map((facet) => facetTitle[facet].toLowerCase());
  const choices = titles.length > 0 ? [`a choice of ${listText(titles)}`] : [];
  return {
    before: `Without ${listText([...words, ...choices])} there ${total === 1 ? "is" : "are"} `,
    link: `${mentors} for “${text}”`,
    after: ".",
    state: next,
  };
};
