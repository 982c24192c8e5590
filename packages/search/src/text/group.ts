/** One wanted word (or phrase of the vocabulary) with all that stands for it. */
export type WordGroup = {
  readonly wanted: string;
  readonly idf: number;
  readonly layers: readonly LayerGroup[];
};

/** What stands for a wanted word in one layer. */
export type LayerGroup = {
  /** Positions in the layer's dictionary. */
  readonly words: readonly number[];
  /** How near each of `words` is to the wanted one, from 1 to 16. */
  readonly factors: readonly number[];
  /** Postings of listings that have all words of a phrase. */
  readonly phrases: readonly { readonly postings: Uint32Array; readonly words: string }[];
  /** Listings behind all of these, counted once a word. */
  readonly size: number;
};

export const EXACT_FACTOR = 16;

/** A word of the vocabulary stands for the wanted one a little less than the word itself. */
export const PHRASE_FACTOR = 13;

/** A beginning counts for more the more of the word it is. */
export const prefixFactor = (wanted: number, found: number): number =>
  wanted === found ? EXACT_FACTOR : Math.max(8, Math.round((15 * (wanted + found)) / (2 * found)));

/** A word with another first letter is the less likely one. */
export const typoFactor = (edits: number, sameFirstLetter: boolean): number =>
  (edits === 1 ? 12 : 6) - (sameFirstLetter ? 0 : 2);
