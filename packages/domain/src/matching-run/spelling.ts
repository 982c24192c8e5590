/**
 * One spelling for words that differ only in their case: the first in the order of all that occur, so
 * that it does not depend on who is asked first.
 */
export const commonSpelling = (words: readonly string[]): ((word: string) => string) => {
  const spellings = new Map<string, string>();
  for (const word of [...new Set(words)].toSorted()) {
    const known = word.toLowerCase();
    if (!spellings.has(known)) spellings.set(known, word);
  }
  return (word) => spellings.get(word.toLowerCase()) ?? word;
};
