import type { API } from "@opensearch-project/opensearch";
import { allowedEdits } from "../dictionary/allowed-edits.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import type { FieldName } from "../snapshot/weight.ts";

export type Clause = NonNullable<API.Search_RequestBody["query"]>;

/** A match in skills or headline beats one in the story, as in the core's own weights. */
const boosts = { skills: 8, headline: 8, name: 4, company: 3, story: 1 } as const satisfies Record<
  FieldName,
  number
>;
const fields = Object.entries(boosts);

/** A typo counts less than the word, and a lookalike may not outweigh a rare word. */
const typoBoost = 0.3;

/** As many lookalikes as the dictionary may hold; OpenSearch's own 50 would hide some. */
const mostExpansions = 1000;

const best = (queries: readonly Clause[]): Clause => ({
  dis_max: { queries: [...queries], tie_breaker: 0.1 },
});

const whole = (word: string): Clause =>
  best(fields.map(([field, boost]) => ({ term: { [field]: { value: word, boost } } })));

const beginning = (word: string): Clause =>
  best(fields.map(([field, boost]) => ({ prefix: { [field]: { value: word, boost } } })));

const lookalike = (word: string): Clause =>
  best(
    fields.map(([field, boost]) => ({
      fuzzy: {
        [field]: {
          value: word,
          fuzziness: allowedEdits(Array.from(word).length),
          prefix_length: 0,
          transpositions: true,
          max_expansions: mostExpansions,
          boost: boost * typoBoost,
        },
      },
    })),
  );

const phrase = (words: string): Clause =>
  best(fields.map(([field, boost]) => ({ match_phrase: { [field]: { query: words, boost } } })));

/** What a wanted word can stand for: itself or words that begin with it, and the owner's synonyms. */
export type WantedWord = {
  readonly word: string;
  readonly isBeginning: boolean;
  readonly alternatives: readonly (readonly string[])[];
};

export const wantedWords = (
  { words, prefix }: Pick<ResolvedQuery, "words" | "prefix">,
  alternatives: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly WantedWord[] =>
  words.map((word, at) => ({
    word,
    isBeginning: prefix && at === words.length - 1,
    alternatives: alternatives.get(word) ?? [],
  }));

/** The word as it was typed, without edits. */
export const exactClause = ({ word, isBeginning, alternatives }: WantedWord): Clause =>
  best([
    isBeginning ? beginning(word) : whole(word),
    ...alternatives.map((words) => phrase(words.join(" "))),
  ]);

/** The same with edits, for a word that no listing has; words under four letters have none. */
export const typoClause = (wanted: WantedWord): Clause =>
  allowedEdits(Array.from(wanted.word).length) === 0
    ? exactClause(wanted)
    : best([exactClause(wanted), lookalike(wanted.word)]);
