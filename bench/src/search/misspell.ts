import type { Random } from "./random.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

const editOnce = (random: Random, word: string): string => {
  const letters = Array.from(word);
  const at = random.below(letters.length);
  const letter = LETTERS[random.below(LETTERS.length)] ?? "e";
  const next = letters[at + 1];
  switch (random.below(4)) {
    case 0:
      return [...letters.slice(0, at), ...letters.slice(at + 1)].join("");
    case 1:
      return [...letters.slice(0, at), letter, ...letters.slice(at)].join("");
    case 2:
      if (next === undefined) return editOnce(random, word);
      return [...letters.slice(0, at), next, letters[at] ?? "", ...letters.slice(at + 2)].join("");
    default:
      return [...letters.slice(0, at), letter, ...letters.slice(at + 1)].join("");
  }
};

/** One of the words with one slip of the finger, or two where it is long. */
export const misspell = (random: Random, words: readonly string[]): readonly string[] => {
  const at = random.below(words.length);
  return words.map((word, i) => {
    if (i !== at) return word;
    const once = editOnce(random, word);
    const isLong = Array.from(word).length >= 9;
    return isLong && random.below(2) === 0 ? editOnce(random, once) : once;
  });
};
