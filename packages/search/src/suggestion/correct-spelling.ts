import { allowedEdits } from "../dictionary/allowed-edits.ts";
import { findBeginning, findWord } from "../dictionary/find.ts";
import { findSimilar } from "../dictionary/find-similar.ts";
import { lettersOf, wordAt } from "../dictionary/letters.ts";
import { liveCount, type SearchIndex } from "../engine/index-view.ts";
import { MAX_WORDS } from "../query/limits.ts";
import { splitWords } from "../words/split.ts";

/** Longer words than this are left as they are: nobody corrects those by three letters. */
const LONGEST = 40;

const isKnown = (index: SearchIndex, word: string, prefix: boolean): boolean =>
  index.layers.some((layer) => {
    const { dictionary } = layer.segment;
    const letters = lettersOf(dictionary, word);
    const exact = findWord(dictionary, letters);
    const { from, to } = prefix
      ? findBeginning(dictionary, letters)
      : { from: exact, to: exact + 1 };
    for (let i = Math.max(0, from); i < to; i++) if (liveCount(layer, i) > 0) return true;
    return false;
  });

type Candidate = { readonly edits: number; readonly count: number };

const isBetter = (word: string, own: Candidate, other: string, best: Candidate): boolean =>
  own.edits !== best.edits
    ? own.edits < best.edits
    : own.count !== best.count
      ? own.count > best.count
      : word < other;

/** The nearest word that some listing has, one edit further than a search goes by itself. */
const nearestWord = (index: SearchIndex, word: string): string | null => {
  const candidates = new Map<string, Candidate>();
  for (const layer of index.layers) {
    const { dictionary } = layer.segment;
    const letters = lettersOf(dictionary, word);
    if (letters.length > LONGEST) continue;
    for (const { index: at, edits } of findSimilar(
      dictionary,
      letters,
      allowedEdits(letters.length) + 1,
    )) {
      const found = wordAt(dictionary, at);
      const count = liveCount(layer, at) + (candidates.get(found)?.count ?? 0);
      if (count > 0 && edits < letters.length) candidates.set(found, { edits, count });
    }
  }
  let nearest: string | null = null;
  let best: Candidate = { edits: Infinity, count: 0 };
  for (const [found, candidate] of candidates) {
    if (nearest !== null && !isBetter(found, candidate, nearest, best)) continue;
    nearest = found;
    best = candidate;
  }
  return nearest;
};

/** The text with every word that no listing has put right, or null where that changes nothing. */
export const correctSpelling = (
  index: SearchIndex,
  text: string,
  prefix: boolean,
): string | null => {
  const words = splitWords(text).slice(0, MAX_WORDS);
  const corrected = words.map((word, i) =>
    isKnown(index, word, prefix && i === words.length - 1)
      ? word
      : (nearestWord(index, word) ?? word),
  );
  return corrected.every((word, i) => word === words[i]) ? null : corrected.join(" ");
};
