/** What real queues and streams may do at any time, made to happen often and in the same way again. */
export type Disturbance = {
  readonly seed: number;
  /** Every n-th record is delivered a second time, after its first delivery. */
  readonly duplicateEvery?: number;
  /** The records of a queue's batch come in another order; a stream's order is a promise and stays. */
  readonly shuffle?: boolean;
};

export type Disturber = {
  readonly order: <Item>(items: readonly Item[]) => Item[];
  readonly pickDuplicates: <Item>(items: readonly Item[]) => Item[];
};

/** mulberry32: a small generator whose whole state is its seed. */
const createRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const createDisturber = (disturbance: Disturbance | undefined): Disturber => {
  if (disturbance === undefined) return { order: (items) => [...items], pickDuplicates: () => [] };
  const random = createRandom(disturbance.seed);
  const every = disturbance.duplicateEvery;
  let delivered = 0;
  return {
    order: (items) =>
      disturbance.shuffle === true
        ? items
            .map((item) => ({ item, rank: random() }))
            .toSorted((a, b) => a.rank - b.rank)
            .map(({ item }) => item)
        : [...items],
    pickDuplicates: (items) =>
      items.filter(() => {
        delivered += 1;
        return every !== undefined && delivered % every === 0;
      }),
  };
};
