export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** From 0 up to, not including, `below`. */
  readonly integer: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Throws on an empty list. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Different items in a random order; all of them when there are fewer than `count`. */
  readonly pickSome: <Item>(items: readonly Item[], count: number) => readonly Item[];
};

/** Mulberry32: 32 bits of state, the same numbers on every machine; never for secrets. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const seededRandom = (seed: number): Random => {
  const next = mulberry32(seed);
  const integer = (below: number): number => Math.floor(next() * below);
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[integer(items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
    pickSome: (items, count) => {
      const left = [...items];
      const size = Math.min(count, left.length);
      return Array.from({ length: size }, () => left.splice(integer(left.length), 1)).flat();
    },
  };
};
