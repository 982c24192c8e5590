import type { SearchSuggestion } from "@waymark/contracts/listing";
import type { SearchState } from "@waymark/contracts/search-address";
import { listText } from "./list-text.ts";

export type LimitName = NonNullable<SearchSuggestion["nearest"]>["withoutLimits"][number];

/** What of an address belongs to each limit that a search may be freed of. */
export const limitParts = {
  hours: ["hours"],
  slots: ["hours", "minutes", "from", "to"],
  numbers: ["priceMin", "priceMax", "rated", "since"],
} as const satisfies Record<LimitName, readonly (keyof SearchState)[]>;

export const limitNames = ["hours", "slots", "numbers"] as const satisfies readonly LimitName[];

export const hasLimit = (state: SearchState, name: LimitName): boolean =>
  limitParts[name].some((part) => state[part] !== undefined);

const numberNames = [
  ["price", "priceMin"],
  ["price", "priceMax"],
  ["rating", "rated"],
  ["date", "since"],
] as const;

/** Which limits a search sets by numbers: "price and date". */
export const numbersText = (state: SearchState): string =>
  listText(
    new Set(numberNames.flatMap(([name, part]) => (state[part] === undefined ? [] : [name]))),
  );
