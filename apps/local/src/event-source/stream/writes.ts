/** Word that a table may have changed, where somebody can tell without asking the table. */
export type Writes = {
  /** How many there were; to be noted before the stream is read. */
  readonly count: () => number;
  /** Resolves when there are more than that, after the time, or when the signal aborts. */
  readonly next: (since: number, ms: number, signal: AbortSignal) => Promise<void>;
};
