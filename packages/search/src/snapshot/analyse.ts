import type { IndexedListing } from "../listing/listing.ts";
import { splitWords } from "../words/split.ts";
import { FIELDS } from "./weight.ts";

/** The words of one listing at a time, counted by field in arrays that are used again. */
export type Analyser = {
  /** Numbers of words by the order in which they first came. */
  readonly numbers: Map<string, number>;
  /** Word numbers of the listing that was read last, each once. */
  readonly words: number[];
  readonly counts: () => Uint8Array;
  readonly fieldLengths: number[];
  readonly read: (listing: IndexedListing) => void;
};

const GROWTH = 2;

export const createAnalyser = (): Analyser => {
  const numbers = new Map<string, number>();
  const words: number[] = [];
  const fieldLengths: number[] = FIELDS.map(() => 0);
  let counts = new Uint8Array(1024 * FIELDS.length);
  let seenIn = new Int32Array(1024).fill(-1);
  let reading = -1;

  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(word, number);
    if (number === seenIn.length) {
      const wider = new Int32Array(number * GROWTH).fill(-1);
      wider.set(seenIn);
      seenIn = wider;
      const more = new Uint8Array(counts.length * GROWTH);
      more.set(counts);
      counts = more;
    }
    return number;
  };

  const readField = (field: number, text: string): void => {
    const found = splitWords(text);
    fieldLengths[field] = (fieldLengths[field] ?? 0) + found.length;
    for (const word of found) {
      const number = numberOf(word);
      const at = number * FIELDS.length;
      if (seenIn[number] !== reading) {
        seenIn[number] = reading;
        words.push(number);
        counts.fill(0, at, at + FIELDS.length);
      }
      counts[at + field] = Math.min(255, (counts[at + field] ?? 0) + 1);
    }
  };

  return {
    numbers,
    words,
    counts: () => counts,
    fieldLengths,
    read: (listing) => {
      reading += 1;
      words.length = 0;
      fieldLengths.fill(0);
      for (const skill of listing.skills) readField(0, skill);
      readField(1, listing.headline);
      readField(2, listing.name);
      readField(3, listing.company);
      readField(4, listing.story);
    },
  };
};
