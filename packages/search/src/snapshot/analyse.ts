import type { IndexedListing } from "../listing/listing.ts";
import { eachWord } from "../words/each-word.ts";
import { fold } from "../words/fold.ts";
import { createWordNumbers } from "../words/word-numbers.ts";
import { FIELDS } from "./weight.ts";

/** The words of one listing at a time, counted by field in arrays that are used again. */
export type Analyser = {
  /** All words so far, by the number that they got when they first came. */
  readonly known: readonly string[];
  /** Word numbers of the listing that was read last, each once. */
  readonly words: number[];
  readonly counts: () => Uint8Array;
  readonly fieldLengths: number[];
  readonly read: (listing: IndexedListing) => void;
};

const GROWTH = 2;

export const createAnalyser = (): Analyser => {
  const numbers = createWordNumbers();
  const words: number[] = [];
  const fieldLengths: number[] = FIELDS.map(() => 0);
  let counts = new Uint8Array(1024 * FIELDS.length);
  let seenIn = new Int32Array(1024).fill(-1);
  let reading = -1;

  const widen = (): void => {
    const wider = new Int32Array(seenIn.length * GROWTH).fill(-1);
    wider.set(seenIn);
    seenIn = wider;
    const more = new Uint8Array(counts.length * GROWTH);
    more.set(counts);
    counts = more;
  };

  const readField = (field: number, text: string): void => {
    const folded = fold(text);
    let length = fieldLengths[field] ?? 0;
    eachWord(folded, (from, to) => {
      const number = numbers.numberOf(folded, from, to);
      if (number >= seenIn.length) widen();
      const at = number * FIELDS.length;
      if (seenIn[number] !== reading) {
        seenIn[number] = reading;
        words.push(number);
        for (let i = at; i < at + FIELDS.length; i++) counts[i] = 0;
      }
      counts[at + field] = Math.min(255, (counts[at + field] ?? 0) + 1);
      length += 1;
    });
    fieldLengths[field] = length;
  };

  return {
    known: numbers.words,
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
