import { BLOCK_SHIFT, BLOCK_WORDS } from "./blocks.ts";
import type { Dictionary } from "../snapshot/segment.ts";

/** A word of the dictionary and its optimal string alignment distance from the wanted one. */
export type SimilarWord = { readonly index: number; readonly edits: number };

/**
 * All words within `maxEdits` (insert, delete, replace, swap of neighbours; no part edited twice).
 * Walks the sorted words as the trie that they are: rows of the distance matrix are kept for the
 * letters that a word shares with the one before it, and a beginning that cannot come within
 * reach is skipped with all words below it. Only the band of width 2 x maxEdits + 1 is computed.
 */
export const findSimilar = (
  dictionary: Dictionary,
  letters: readonly number[],
  maxEdits: number,
): readonly SimilarWord[] => {
  const found: SimilarWord[] = [];
  const { count, offsets, codes, shared } = dictionary;
  const wanted = Uint16Array.from(letters);
  const width = wanted.length + 1;
  const deepest = wanted.length + maxEdits;
  const rows = new Uint8Array((deepest + 2) * width).fill(maxEdits + 1);
  for (let j = 0; j < width; j++) rows[j] = Math.min(j, maxEdits + 1);
  let index = 0;
  let ready = 0;
  while (index < count) {
    const start = offsets[index] ?? 0;
    const length = (offsets[index + 1] ?? 0) - start;
    let depth = ready;
    let within = true;
    while (within && depth < length) {
      depth += 1;
      within = depth <= deepest && fillRow(rows, width, codes, start, depth, wanted, maxEdits);
    }
    if (within) {
      const edits = rows[length * width + wanted.length] ?? 0;
      if (edits <= maxEdits) found.push({ index, edits });
      ready = length;
      index += 1;
    } else {
      index = skipBelow(dictionary, index + 1, depth);
      ready = depth - 1;
    }
    ready = Math.min(ready, shared[index] ?? 0);
  }
  return found;
};

/** The next word that shares fewer than `depth` letters with the one before it. */
const skipBelow = (dictionary: Dictionary, from: number, depth: number): number => {
  const { count, shared, blocks } = dictionary;
  let index = from;
  while (index < count && (shared[index] ?? 0) >= depth) {
    index += 1;
    while (
      (index & (BLOCK_WORDS - 1)) === 0 &&
      (blocks[index >>> BLOCK_SHIFT] ?? 0) >= depth &&
      index < count
    ) {
      index += BLOCK_WORDS;
    }
  }
  return Math.min(index, count);
};

/** Fills one row inside the band; false where nothing in it is within reach. */
const fillRow = (
  rows: Uint8Array,
  width: number,
  codes: Uint16Array,
  start: number,
  depth: number,
  wanted: Uint16Array,
  maxEdits: number,
): boolean => {
  const far = maxEdits + 1;
  const row = depth * width;
  const above = row - width;
  const low = Math.max(1, depth - maxEdits);
  const high = Math.min(width - 1, depth + maxEdits);
  const letter = codes[start + depth - 1] ?? 0;
  const letterBefore = depth > 1 ? (codes[start + depth - 2] ?? 0) : -1;
  rows[row + low - 1] = low === 1 ? Math.min(depth, far) : far;
  let least = low === 1 ? depth : far;
  for (let j = low; j <= high; j++) {
    const other = wanted[j - 1] ?? 0;
    let cost = (rows[above + j - 1] ?? 0) + (letter === other ? 0 : 1);
    const deleted = (rows[above + j] ?? 0) + 1;
    if (deleted < cost) cost = deleted;
    const inserted = (rows[row + j - 1] ?? 0) + 1;
    if (inserted < cost) cost = inserted;
    if (j > 1 && letter === wanted[j - 2] && letterBefore === other) {
      const swapped = (rows[above - width + j - 2] ?? 0) + 1;
      if (swapped < cost) cost = swapped;
    }
    if (cost > far) cost = far;
    rows[row + j] = cost;
    if (cost < least) least = cost;
  }
  if (high + 1 < width) rows[row + high + 1] = far;
  return least <= maxEdits;
};
