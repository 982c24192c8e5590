import { findWord } from "../dictionary/find.ts";
import { lettersOf } from "../dictionary/letters.ts";
import type { Segment } from "../snapshot/segment.ts";
import { DOC_SHIFT, FIELDS } from "../snapshot/weight.ts";

/** Postings of one word of the dictionary. */
const postingsOf = (segment: Segment, word: number): Uint32Array =>
  segment.postings.subarray(segment.postingOffsets[word], segment.postingOffsets[word + 1]);

const MASK = (1 << FIELDS.length) - 1;

/** Postings of the listings that have both: the weaker impact, the fields of both. */
const meet = (left: Uint32Array, right: Uint32Array): Uint32Array => {
  const out = new Uint32Array(Math.min(left.length, right.length));
  let end = 0;
  let j = 0;
  for (const a of left) {
    while (j < right.length && (right[j] ?? 0) >>> DOC_SHIFT < a >>> DOC_SHIFT) j += 1;
    const b = right[j] ?? 0;
    if (j === right.length) break;
    if (b >>> DOC_SHIFT !== a >>> DOC_SHIFT) continue;
    out[end] = (Math.min(a, b) | (a & MASK) | (b & MASK)) >>> 0;
    end += 1;
  }
  return out.subarray(0, end);
};

/** Postings of the listings that have all words of a phrase, in any order and field. */
export const phrasePostings = (segment: Segment, phrase: readonly string[]): Uint32Array => {
  let met: Uint32Array | null = null;
  for (const word of phrase) {
    const index = findWord(segment.dictionary, lettersOf(segment.dictionary, word));
    if (index < 0) return new Uint32Array();
    const own = postingsOf(segment, index);
    met = met === null ? own : meet(met, own);
  }
  return met ?? new Uint32Array();
};
