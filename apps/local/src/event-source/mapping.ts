/** A running event-source mapping or schedule. */
export type Mapping = {
  /** Takes nothing new, and resolves when what had begun is over. */
  readonly stop: () => Promise<void>;
};

/** For what a person at the terminal should know; never part of the behaviour. */
export type Log = (line: string) => void;
