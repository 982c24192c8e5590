/** Lets all of a group decide before the first of them commits; then one commits after the other. */
export type Barrier = {
  readonly pass: <Value>(index: number, commit: () => Promise<Value>) => Promise<Value>;
  /** A step is through and waits for nothing any more. */
  readonly leave: () => void;
};

export const makeBarrier = (size: number): Barrier => {
  const waiting = new Map<number, () => void>();
  let running = size;
  const release = (): void => {
    if (waiting.size === 0 || waiting.size < running) return;
    const [first] = [...waiting.keys()].toSorted((a, b) => a - b);
    if (first === undefined) return;
    const go = waiting.get(first);
    waiting.delete(first);
    go?.();
  };
  return {
    pass: async (index, commit) => {
      await new Promise<void>((resolve) => {
        waiting.set(index, resolve);
        release();
      });
      return commit();
    },
    leave: () => {
      running -= 1;
      release();
    },
  };
};
