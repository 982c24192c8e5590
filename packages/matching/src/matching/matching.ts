import type { Criterion } from "../cohort/cohort.ts";
import type { Because } from "../left-over/because.ts";

/** A suggestion; `points` is the sum of `parts`, each from 0 to its weight. */
export type MatchedPair = {
  readonly mentor: string;
  readonly mentee: string;
  readonly points: number;
  readonly parts: Readonly<Record<Criterion, number>>;
};

export type LeftOver = { readonly mentee: string; readonly because: readonly Because[] };

/** The answer for a cohort: pairs and who is left over, both in the order of the mentees' ids. */
export type Matching = {
  readonly pairs: readonly MatchedPair[];
  readonly unmatched: readonly LeftOver[];
  readonly matched: number;
  readonly points: number;
  /** Always proven in whole numbers, so that nothing is left open. */
  readonly proof: "optimal";
  readonly gap: 0;
  /** Rounds of moves that the optimiser's floating-point answer was short of the proven one. */
  readonly improvements: number;
};
