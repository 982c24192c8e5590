/**
 * Lets all who take part come to their first commit before any is carried out, and then carries these
 * out one after the other in a given order: every decision is made on the same state.
 */
export type Barrier = {
  /** Waits for the turn, and gives it on when the work is over. */
  readonly pass: <Value>(index: number, work: () => Promise<Value>) => Promise<Value>;
  /** For one who is at an end, with or without a commit. */
  readonly leave: (index: number) => void;
};

export const makeBarrier = (count: number): Barrier => {
  const waiting = new Map<number, () => void>();
  const gone = new Set<number>();
  let isOpen = false;
  let isBusy = false;

  const letNext = (): void => {
    if (isBusy) return;
    if (!isOpen && waiting.size + gone.size < count) return;
    isOpen = true;
    const next = Math.min(...waiting.keys());
    const go = waiting.get(next);
    if (go === undefined) return;
    waiting.delete(next);
    isBusy = true;
    go();
  };

  return {
    pass: async (index, work) => {
      if (gone.has(index)) return work();
      await new Promise<void>((resolve) => {
        waiting.set(index, resolve);
        letNext();
      });
      gone.add(index);
      try {
        return await work();
      } finally {
        isBusy = false;
        letNext();
      }
    },
    leave: (index) => {
      gone.add(index);
      letNext();
    },
  };
};
