import {
  type FacetName,
  facetNames,
  type SearchInput,
  type SearchSuggestion,
} from "@waymark/contracts/listing";
import type { Dropped, Suggestion } from "../suggestion/suggest.ts";
import { splitWords } from "../words/split.ts";
import { asWritten } from "./as-written.ts";

const droppedFacets = (input: SearchInput, dropped: readonly Dropped[]): FacetName[] =>
  facetNames.filter(
    (name) =>
      (input.facets?.[name] ?? []).length > 0 &&
      dropped.some((one) => one.kind === "filters" || (one.kind === "facet" && one.facet === name)),
  );

const limits = ["hours", "slots", "numbers"] as const;

const droppedLimits = (
  { slots, priceCents, ratingMin, publishedFrom }: SearchInput,
  dropped: readonly Dropped[],
): (typeof limits)[number][] => {
  const isAsked = {
    hours: slots?.hours !== undefined,
    slots: slots !== undefined,
    numbers: [priceCents, ratingMin, publishedFrom].some((one) => one !== undefined),
  };
  return limits.filter(
    (name) => isAsked[name] && dropped.some(({ kind }) => kind === "filters" || kind === name),
  );
};

/** The engine's suggestion in the terms of the search that was asked. */
export const suggestionOf = (
  { spelling, nearest }: Suggestion,
  input: SearchInput,
): SearchSuggestion => {
  const typed = [input.text ?? ""];
  const restored = (text: string): string =>
    splitWords(text)
      .map((word) => asWritten(word, typed))
      .join(" ");
  return {
    ...(spelling !== null && { spelling: restored(spelling) }),
    ...(nearest !== null && {
      nearest: {
        text: restored(nearest.query.text ?? ""),
        withoutWords: nearest.dropped.flatMap((one) =>
          one.kind === "word" ? [asWritten(one.word, typed)] : [],
        ),
        withoutFacets: droppedFacets(input, nearest.dropped),
        withoutLimits: droppedLimits(input, nearest.dropped),
        total: nearest.total,
      },
    }),
  };
};
