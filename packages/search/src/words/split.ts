import { fold } from "./fold.ts";

const WORDS = /[\p{L}\p{N}+#]+/gu;

/** The same for text that is known to be ASCII in lower case, several times as fast. */
const ASCII_WORDS = /[a-z0-9+#]+/g;
const ASCII = /^[\0-\x7f]*$/;

/** Longer runs are cut here on both sides, so that one hostile listing cannot bloat the dictionary. */
export const MAX_WORD_LETTERS = 255;

const isLong = (word: string): boolean => word.length > MAX_WORD_LETTERS;

const cut = (word: string): string => Array.from(word).slice(0, MAX_WORD_LETTERS).join("");

/** The folded words of a text in their order: maximal runs of letters, digits, `+` and `#`. */
export const splitWords = (text: string): readonly string[] => {
  const folded = fold(text);
  const runs = folded.match(ASCII.test(folded) ? ASCII_WORDS : WORDS);
  if (runs === null) return [];
  return runs.some(isLong) ? runs.map(cut) : runs;
};
