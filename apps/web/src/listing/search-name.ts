import type { SearchState } from "@waymark/contracts/search-address";
import { facetValueText } from "./facet-text.ts";
import { limitsOf } from "./limits.ts";
import { choicesOf } from "./search-state.ts";

const longest = 60;

/** What a search could be called: "data, SQL, Mon–Fri 18:00–20:00". */
export const searchName = (state: SearchState): string => {
  const parts = [
    ...(state.q === undefined ? [] : [state.q]),
    ...choicesOf(state).map(({ facet, value }) => facetValueText(facet, value)),
    ...limitsOf(state).map(({ text }) => text),
  ];
  const name = parts.join(", ");
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
};
