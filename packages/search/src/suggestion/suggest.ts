import { answerQuery } from "../answer/answer-query.ts";
import type { SearchIndex } from "../engine/index-view.ts";
import { FACETS, type FacetName } from "../facet/name.ts";
import type { SearchQuery } from "../query/query.ts";
import { EMPTY_VOCABULARY, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { splitWords } from "../words/split.ts";
import { correctSpelling } from "./correct-spelling.ts";

/** What was left out of a query that finds nothing to get to one that does. */
export type Dropped =
  | { readonly kind: "facet"; readonly facet: FacetName }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "hours" }
  | { readonly kind: "slots" }
  | { readonly kind: "numbers" }
  | { readonly kind: "filters" };

export type Suggestion = {
  /** The text with its words put right, where that differs. */
  readonly spelling: string | null;
  /** The nearest query with hits, and how many; null where there are no listings at all. */
  readonly nearest: {
    readonly query: SearchQuery;
    readonly dropped: readonly Dropped[];
    readonly total: number;
  } | null;
};

type Attempt = { readonly query: SearchQuery; readonly dropped: readonly Dropped[] };

/** Each word costs a query; nobody reads a suggestion to a longer text. */
const MOST_WORDS = 12;

/**
 * Helps out of an empty result: first the spelling alone, then with one thing left out, then with all
 * filters left out, then with all but one word. Of one step the attempt with most hits is taken.
 */
export const suggest = (
  index: SearchIndex,
  query: SearchQuery,
  vocabulary: Vocabulary = EMPTY_VOCABULARY,
): Suggestion => {
  const spelling = correctSpelling(index, query.text ?? "", query.prefix === true);
  const asked: SearchQuery = { ...query, cursor: undefined, text: spelling ?? query.text };
  const words = splitWords(asked.text ?? "").slice(0, MOST_WORDS);
  const steps: readonly (readonly Attempt[])[] = [
    [{ query: asked, dropped: [] }],
    [...withoutOneFilter(asked), ...withoutOneWord(asked, words)],
    [{ query: withoutFilters(asked), dropped: [{ kind: "filters" }] }],
    words.map((word) => ({
      query: { ...withoutFilters(asked), text: word },
      dropped: [
        { kind: "filters" },
        ...words.filter((other) => other !== word).map((other) => wordDropped(other)),
      ],
    })),
    [{ query: { now: query.now }, dropped: [{ kind: "filters" }, ...words.map(wordDropped)] }],
  ];
  for (const step of steps) {
    const best = bestOf(index, step, vocabulary);
    if (best !== null) return { spelling, nearest: best };
  }
  return { spelling, nearest: null };
};

const wordDropped = (word: string): Dropped => ({ kind: "word", word });

const withoutOneFilter = (query: SearchQuery): readonly Attempt[] => {
  const attempts: Attempt[] = [];
  for (const facet of FACETS) {
    if ((query.facets?.[facet] ?? []).length === 0) continue;
    const facets = { ...query.facets, [facet]: undefined };
    attempts.push({ query: { ...query, facets }, dropped: [{ kind: "facet", facet }] });
  }
  if (query.slots?.within !== undefined) {
    const slots = { ...query.slots, within: undefined };
    attempts.push({ query: { ...query, slots }, dropped: [{ kind: "hours" }] });
  }
  if (query.slots !== undefined) {
    attempts.push({ query: { ...query, slots: undefined }, dropped: [{ kind: "slots" }] });
  }
  attempts.push({ query: { ...query, ...NO_NUMBERS }, dropped: [{ kind: "numbers" }] });
  return attempts;
};

const NO_NUMBERS = {
  priceCents: undefined,
  rating: undefined,
  reviews: undefined,
  publishedFrom: undefined,
  publishedTo: undefined,
};

const withoutOneWord = (query: SearchQuery, words: readonly string[]): readonly Attempt[] =>
  words.length < 2
    ? []
    : words.map((word, i) => ({
        query: { ...query, text: words.toSpliced(i, 1).join(" ") },
        dropped: [wordDropped(word)],
      }));

const withoutFilters = (query: SearchQuery): SearchQuery => ({
  ...query,
  ...NO_NUMBERS,
  facets: undefined,
  slots: undefined,
});

const bestOf = (
  index: SearchIndex,
  attempts: readonly Attempt[],
  vocabulary: Vocabulary,
): Suggestion["nearest"] => {
  let best: Suggestion["nearest"] = null;
  for (const attempt of attempts) {
    const probe = { ...attempt.query, limit: 0, count: [], explain: false };
    const answer = answerQuery(index, probe, vocabulary);
    const total = answer.ok ? answer.value.total : 0;
    if (total > (best?.total ?? 0)) best = { ...attempt, total };
  }
  return best;
};
