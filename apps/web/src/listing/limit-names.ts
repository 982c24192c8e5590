import type { SearchSuggestion } from "@waymark/contracts/listing";
import type { SearchState } from "@waymark/contracts/search-address";

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
