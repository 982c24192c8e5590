import { allowedEdits } from "../dictionary/allowed-edits.ts";
import { findBeginning, findWord } from "../dictionary/find.ts";
import { findSimilar } from "../dictionary/find-similar.ts";
import { lettersOf, wordLength } from "../dictionary/letters.ts";
import { hasBit } from "../engine/bitmap.ts";
import { type Layer, liveCount, type SearchIndex } from "../engine/index-view.ts";
import { DOC_SHIFT } from "../snapshot/weight.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import {
  EXACT_FACTOR,
  type LayerGroup,
  prefixFactor,
  typoFactor,
  type WordGroup,
} from "./group.ts";
import { phrasePostings } from "./phrase.ts";

type Found = { readonly words: number[]; readonly factors: number[] };

/**
 * What stands for each wanted word, rarest first. A word that some listing has stands for itself
 * alone; as the last word of a query with `prefix`, for all words that begin with it. Only where
 * that finds nothing, words within the allowed edits stand for it. The vocabulary's alternatives
 * come on top.
 */
export const planText = (
  index: SearchIndex,
  words: readonly string[],
  prefix: boolean,
  vocabulary: Vocabulary,
): readonly WordGroup[] => {
  const groups: WordGroup[] = [];
  for (let at = 0; at < words.length;) {
    const key = longestKey(words, at, prefix, vocabulary);
    const group =
      key.length > 1
        ? makeGroup(index, key, () => ({ words: [], factors: [] }), vocabulary)
        : planWord(index, key[0] ?? "", prefix && at === words.length - 1, vocabulary);
    groups.push(group.group);
    if (group.count === 0) return [group.group];
    at += key.length;
  }
  return groups.toSorted((a, b) => b.idf - a.idf);
};

/** The longest run of words from `at` on that the vocabulary knows, or the one word. */
const longestKey = (
  words: readonly string[],
  at: number,
  prefix: boolean,
  { alternatives, longestKey: most }: Vocabulary,
): readonly string[] => {
  const end = prefix ? words.length - 1 : words.length;
  for (let length = Math.min(most, end - at); length > 1; length--) {
    const key = words.slice(at, at + length);
    if (alternatives.has(key.join(" "))) return key;
  }
  return words.slice(at, at + 1);
};

type CountedGroup = { readonly group: WordGroup; readonly count: number };

const planWord = (
  index: SearchIndex,
  word: string,
  prefix: boolean,
  vocabulary: Vocabulary,
): CountedGroup => {
  const find = prefix ? findByBeginning : findExact;
  const exact = makeGroup(index, [word], (layer) => find(layer, word), vocabulary);
  const edits = allowedEdits(Array.from(word).length);
  if (exact.count > 0 || edits === 0) return exact;
  return makeGroup(index, [word], (layer) => findTypos(layer, word, edits), vocabulary);
};

const makeGroup = (
  index: SearchIndex,
  key: readonly string[],
  find: (layer: Layer) => Found,
  { alternatives }: Vocabulary,
): CountedGroup => {
  const others = alternatives.get(key.join(" ")) ?? [];
  const phrases = key.length > 1 ? [key, ...others] : others;
  let count = 0;
  const layers = index.layers.map((layer): LayerGroup => {
    const { words, factors } = find(layer);
    const met = phrases.map((phrase) => ({
      words: phrase.join(" "),
      postings: livePostings(layer, phrasePostings(layer.segment, phrase)),
    }));
    let size = 0;
    for (const { postings } of met) size += postings.length;
    count += size;
    for (const word of words) {
      count += liveCount(layer, word);
      size += allCount(layer, word);
    }
    return { words, factors, phrases: met, size };
  });
  const having = Math.min(count, index.listings);
  const idf = Math.log(1 + (index.listings - having + 0.5) / (having + 0.5));
  return { group: { wanted: key.join(" "), idf, layers }, count };
};

const allCount = ({ segment: { postingOffsets } }: Layer, word: number): number =>
  (postingOffsets[word + 1] ?? 0) - (postingOffsets[word] ?? 0);

const livePostings = ({ dead }: Layer, postings: Uint32Array): Uint32Array =>
  dead === null ? postings : postings.filter((posting) => !hasBit(dead, posting >>> DOC_SHIFT));

const findExact = ({ segment: { dictionary } }: Layer, word: string): Found => {
  const found = findWord(dictionary, lettersOf(dictionary, word));
  return found < 0 ? { words: [], factors: [] } : { words: [found], factors: [EXACT_FACTOR] };
};

const findByBeginning = ({ segment: { dictionary } }: Layer, word: string): Found => {
  const letters = lettersOf(dictionary, word);
  const { from, to } = findBeginning(dictionary, letters);
  const words: number[] = [];
  const factors: number[] = [];
  for (let i = from; i < to; i++) {
    words.push(i);
    factors.push(prefixFactor(letters.length, wordLength(dictionary, i)));
  }
  return { words, factors };
};

const findTypos = (layer: Layer, word: string, edits: number): Found => {
  const { dictionary } = layer.segment;
  const letters = lettersOf(dictionary, word);
  const similar = findSimilar(dictionary, letters, edits).filter(
    ({ index }) => liveCount(layer, index) > 0,
  );
  return {
    words: similar.map(({ index }) => index),
    factors: similar.map(({ index, edits: by }) =>
      typoFactor(by, dictionary.codes[dictionary.offsets[index] ?? 0] === letters[0]),
    ),
  };
};
