export type Arrivals = {
  /** Something of the queue may be receivable now. */
  readonly announce: (queue: string) => void;
  /** Something of any queue may be receivable now, as after a move of the clock. */
  readonly announceAll: () => void;
  /** Resolves at the next announcement, after the time, or when the signal aborts. */
  readonly wait: (queue: string, ms: number, signal: AbortSignal) => Promise<void>;
};

/** Lets long polls sleep until there is something for them. */
export const createArrivals = (): Arrivals => {
  const waiting = new Map<string, Set<() => void>>();
  const announce = (queue: string): void => {
    for (const wake of waiting.get(queue) ?? []) wake();
  };
  return {
    announce,
    announceAll: () => {
      for (const queue of waiting.keys()) announce(queue);
    },
    wait: (queue, ms, signal) =>
      new Promise((resolve) => {
        const sleepers = waiting.get(queue) ?? new Set();
        waiting.set(queue, sleepers);
        const wake = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", wake);
          sleepers.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        sleepers.add(wake);
        signal.addEventListener("abort", wake);
        if (signal.aborted) wake();
      }),
  };
};
