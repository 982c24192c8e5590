/** Distinct words, numbered in the order in which they first come. */
export type WordNumbers = {
  readonly words: readonly string[];
  /** The number of the word at a place of a text; no string is made for a word that is known. */
  readonly numberOf: (text: string, from: number, to: number) => number;
};

const FIRST_SLOTS = 1 << 12;
const FREE = -1;

const hashOf = (text: string, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
};

const isAt = (word: string, text: string, from: number, to: number): boolean => {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  }
  return true;
};

/** A hash table with open addressing, at most half full. */
export const createWordNumbers = (): WordNumbers => {
  const words: string[] = [];
  let slots = new Int32Array(FIRST_SLOTS).fill(FREE);

  const slotFor = (text: string, from: number, to: number): number => {
    const mask = slots.length - 1;
    let slot = hashOf(text, from, to) & mask;
    for (;;) {
      const number = slots[slot] ?? FREE;
      if (number === FREE || isAt(words[number] ?? "", text, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const widen = (): void => {
    slots = new Int32Array(slots.length * 2).fill(FREE);
    words.forEach((word, number) => {
      slots[slotFor(word, 0, word.length)] = number;
    });
  };

  return {
    words,
    numberOf: (text, from, to) => {
      const slot = slotFor(text, from, to);
      const known = slots[slot] ?? FREE;
      if (known !== FREE) return known;
      const number = words.length;
      slots[slot] = number;
      words.push(text.slice(from, to));
      if (words.length * 2 > slots.length) widen();
      return number;
    },
  };
};
