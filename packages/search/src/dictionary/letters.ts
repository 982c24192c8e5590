import type { Dictionary } from "../snapshot/segment.ts";

/** Letter codes of a folded word; 0 for a letter that no indexed word has. */
export const lettersOf = (dictionary: Dictionary, word: string): readonly number[] =>
  Array.from(word, (letter) => dictionary.codeOf.get(letter.codePointAt(0) ?? 0) ?? 0);

export const wordLength = (dictionary: Dictionary, index: number): number =>
  (dictionary.offsets[index + 1] ?? 0) - (dictionary.offsets[index] ?? 0);

/** The word at a position of the dictionary. */
export const wordAt = (dictionary: Dictionary, index: number): string => {
  const from = dictionary.offsets[index] ?? 0;
  const to = dictionary.offsets[index + 1] ?? 0;
  let word = "";
  for (let i = from; i < to; i++) {
    word += String.fromCodePoint(dictionary.alphabet[(dictionary.codes[i] ?? 1) - 1] ?? 0xfffd);
  }
  return word;
};
