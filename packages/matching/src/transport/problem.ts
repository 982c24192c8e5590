/** A transport problem with few of the pairs: what is handed to the optimiser. */
export type TransportProblem = {
  readonly capacities: readonly number[];
  readonly tiers: readonly number[];
  /** How many mentees of each tier get a mentor. */
  readonly placedByTier: readonly number[];
  readonly pairs: TransportPairs;
};

export type TransportPairs = {
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;
  readonly points: Float64Array;
};

/** What a place costs at the optimum: a pair is worth adding where its points exceed the three prices. */
export type TransportPrices = {
  readonly mentees: Float64Array;
  readonly mentors: Float64Array;
  readonly tiers: Float64Array;
};

export type TransportAnswer = {
  /** 1 for each pair that is used, 0 elsewhere, in the order in which pairs were given. */
  readonly used: Float64Array;
  readonly prices: TransportPrices;
};

/** Solves, and goes on from the last optimum when pairs are added. */
export type TransportSolver = (
  problem: TransportProblem,
  more: (answer: TransportAnswer) => TransportPairs | undefined,
) => Promise<TransportAnswer>;
