import type { Dictionary } from "../snapshot/segment.ts";

/** Below zero where the word at `index` comes before `letters`, comparing at most their number. */
const compareBeginning = (
  dictionary: Dictionary,
  index: number,
  letters: readonly number[],
): number => {
  const from = dictionary.offsets[index] ?? 0;
  const length = (dictionary.offsets[index + 1] ?? 0) - from;
  for (let i = 0; i < letters.length; i++) {
    if (i === length) return -1;
    const difference = (dictionary.codes[from + i] ?? 0) - (letters[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

const firstWhere = (count: number, holds: (index: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Words from `from` up to, not including, `to` begin with the letters; none when they are equal. */
export const findBeginning = (
  dictionary: Dictionary,
  letters: readonly number[],
): { readonly from: number; readonly to: number } => {
  // Codes only follow the order of code points when each letter has one.
  if (letters.includes(0)) return { from: 0, to: 0 };
  const compare = (index: number): number => compareBeginning(dictionary, index, letters);
  const from = firstWhere(dictionary.count, (index) => compare(index) >= 0);
  return { from, to: firstWhere(dictionary.count, (index) => compare(index) > 0) };
};

/** The position of a word, or -1. */
export const findWord = (dictionary: Dictionary, letters: readonly number[]): number => {
  if (letters.includes(0)) return -1;
  const index = firstWhere(
    dictionary.count,
    (position) => compareBeginning(dictionary, position, letters) >= 0,
  );
  const from = dictionary.offsets[index] ?? 0;
  const length = (dictionary.offsets[index + 1] ?? 0) - from;
  if (index === dictionary.count || length !== letters.length) return -1;
  return compareBeginning(dictionary, index, letters) === 0 ? index : -1;
};
