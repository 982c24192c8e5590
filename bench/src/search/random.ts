/** A seeded source of numbers (mulberry32): the same seed gives the same world on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
  /** A position by Zipf's law: early ones are frequent, the more evenly the larger `head` is. */
  readonly zipf: (length: number, head?: number) => number;
};

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    pick: (values) => values[below(values.length)] ?? values[0],
    zipf: (length, head = 1) =>
      Math.min(length - 1, Math.floor(head * ((length + head) / head) ** fraction() - head)),
  };
};
