import type { Analyser } from "./analyse.ts";
import type { EncodedWords } from "./encode-words.ts";
import type { Survey } from "./survey.ts";
import { DOC_SHIFT, postingWeight } from "./weight.ts";
import type { SectionWriter } from "./write-sections.ts";

/** Takes the words of each listing that an analyser has just read. */
export type PostingFiller = {
  readonly fill: (number: number, analyser: Analyser) => void;
  readonly finish: () => void;
};

/** Where the postings of each sorted word start, and behind the last one where all end. */
export const fillPostingOffsets = (
  found: Survey,
  words: EncodedWords,
  file: SectionWriter,
): Uint32Array => {
  const offsets = file.u32("posting.offsets");
  words.order.forEach((word, sorted) => {
    offsets[sorted + 1] = (offsets[sorted] ?? 0) + (found.documentCounts[word] ?? 0);
  });
  return offsets;
};

export const postingOf = (
  number: number,
  word: number,
  { counts, fieldLengths }: Analyser,
): number =>
  ((number << DOC_SHIFT) | postingWeight(counts(), word * fieldLengths.length, fieldLengths)) >>> 0;

/** Puts each posting where it will lie in the file. */
export const postingFiller = (
  found: Survey,
  words: EncodedWords,
  file: SectionWriter,
): PostingFiller => {
  const offsets = fillPostingOffsets(found, words, file);
  const postings = file.u32("postings");
  const ends = new Uint32Array(words.order.length);
  words.order.forEach((word, sorted) => {
    ends[word] = offsets[sorted] ?? 0;
  });
  return {
    fill: (number, analyser) => {
      for (const word of analyser.words) {
        const end = ends[word] ?? 0;
        postings[end] = postingOf(number, word, analyser);
        ends[word] = end + 1;
      }
    },
    finish: () => {
      if (found.inOrder) return;
      for (let word = 0; word < words.order.length; word++) {
        postings.subarray(offsets[word], offsets[word + 1]).sort();
      }
    },
  };
};
