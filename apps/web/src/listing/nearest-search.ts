import type { SearchSuggestion } from "@waymark/contracts/listing";
import type { SearchState } from "@waymark/contracts/search-address";
import { countText } from "./count-text.ts";
import { facetTitle } from "./facet-text.ts";
import { type LimitName, limitParts, numbersText } from "./limit-names.ts";
import { listText } from "./list-text.ts";
import { withFacet, without, withText } from "./search-state.ts";

/** A sentence with a link in it to a search that finds somebody. */
export type NearestSearch = {
  readonly before: string;
  readonly link: string;
  readonly after: string;
  readonly state: SearchState;
};

type Nearest = NonNullable<SearchSuggestion["nearest"]>;

const limitText = {
  hours: () => "your hours",
  slots: () => "the wanted time",
  numbers: (state) => `a limit of ${numbersText(state)}`,
} as const satisfies Record<LimitName, (state: SearchState) => string>;

/** Who gives up the wanted time gives up their hours with it. */
const namedLimits = (limits: readonly LimitName[]): readonly LimitName[] =>
  limits.filter((limit) => limit !== "hours" || !limits.includes("slots"));

const wordsText = ([word, ...others]: readonly string[]): readonly string[] => {
  if (word === undefined) return [];
  return [others.length > 0 ? "the other words" : `“${word}”`];
};

const facetsText = (facets: Nearest["withoutFacets"]): readonly string[] => {
  const titles = facets.map((facet) => facetTitle[facet].toLowerCase());
  return titles.length > 0 ? [`a choice of ${listText(titles)}`] : [];
};

const freed = (state: SearchState, { text, withoutFacets, withoutLimits }: Nearest): SearchState =>
  withoutFacets.reduce<SearchState>(
    (left, facet) => withFacet(left, facet, []),
    without(withText(state, text), ...withoutLimits.flatMap((limit) => limitParts[limit])),
  );

/** Undefined where there is nothing to say that the ways out do not offer already. */
export const nearestSearch = (
  state: SearchState,
  suggestion: SearchSuggestion | undefined,
): NearestSearch | undefined => {
  const { spelling, nearest } = suggestion ?? {};
  if (nearest === undefined) return undefined;
  const { text, withoutWords, withoutFacets, withoutLimits, total } = nearest;
  if (text === "" && withoutLimits.length === 0) return undefined;
  const next = freed(state, nearest);
  const mentors = countText(total);
  const leftOut = [
    ...wordsText(withoutWords),
    ...namedLimits(withoutLimits).map((limit) => limitText[limit](state)),
    ...facetsText(withoutFacets),
  ];
  if (leftOut.length === 0) {
    return { before: "Did you mean ", link: `“${text}”`, after: `? ${mentors}.`, state: next };
  }
  const isOneFacet = withoutFacets.length === 1 && leftOut.length === 1;
  if (spelling === undefined && isOneFacet) return undefined;
  return {
    before: `Without ${listText(leftOut)} there ${total === 1 ? "is" : "are"} `,
    link: text === "" ? mentors : `${mentors} for “${text}”`,
    after: ".",
    state: next,
  };
};
