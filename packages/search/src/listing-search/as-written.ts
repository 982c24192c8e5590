import { fold } from "../words/fold.ts";

const WORD = /[\p{L}\p{M}\p{N}+#]+/gu;

/**
 * A word of the index as a text has it: the index knows `fuhrung`, people read "Führung". The word as
 * it stands where no text has it in one piece.
 */
export const asWritten = (word: string, texts: Iterable<string>): string => {
  for (const text of texts) {
    for (const [written] of text.matchAll(WORD)) if (fold(written) === word) return written;
  }
  return word;
};
