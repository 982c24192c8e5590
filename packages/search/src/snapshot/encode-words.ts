import { compareWords } from "../words/compare.ts";

/** The words of the dictionary in order, and the letters that occur in them. */
export type EncodedWords = {
  readonly sorted: readonly string[];
  /** Number of the analyser for each sorted word. */
  readonly order: readonly number[];
  /** Code points in ascending order; a letter's code is its position plus one. */
  readonly alphabet: readonly number[];
  /** Letters of all words together. */
  readonly letters: number;
};

export const encodeWords = (known: readonly string[]): EncodedWords => {
  const order = known.map((_, number) => number);
  order.sort((a, b) => compareWords(known[a] ?? "", known[b] ?? ""));
  const sorted = order.map((number) => known[number] ?? "");
  const codePoints = new Set<number>();
  let letters = 0;
  for (const word of sorted) {
    for (const letter of word) {
      codePoints.add(letter.codePointAt(0) ?? 0);
      letters += 1;
    }
  }
  return {
    sorted,
    order,
    alphabet: [...codePoints].toSorted((a, b) => a - b),
    letters,
  };
};
