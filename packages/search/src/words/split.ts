import { fold } from "./fold.ts";

const WORDS = /[\p{L}\p{N}+#]+/gu;

/** Longer runs are cut here on both sides, so that one hostile listing cannot bloat the dictionary. */
export const MAX_WORD_LETTERS = 255;

const cut = (word: string): string =>
  word.length <= MAX_WORD_LETTERS ? word : Array.from(word).slice(0, MAX_WORD_LETTERS).join("");

/** The folded words of a text in their order: maximal runs of letters, digits, `+` and `#`. */
export const splitWords = (text: string): readonly string[] => {
  const runs = fold(text).match(WORDS);
  return runs === null ? [] : runs.map(cut);
};
