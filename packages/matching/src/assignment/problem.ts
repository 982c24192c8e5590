/** Places of mentors, mentees in tiers, and what each allowed pair is worth: all that a solver sees. */
export type AssignmentProblem = {
  /** Places of each mentor. */
  readonly capacities: readonly number[];
  /** The tier of each mentee; lower tiers are served first. */
  readonly tiers: readonly number[];
  /** Whole units of a mentee's row and a mentor's column; negative where the pair is forbidden. */
  readonly units: Float64Array;
};

/** The mentor of each mentee, `NOBODY` for who is left over. */
export type Assignment = Int32Array;

export const NOBODY = -1;

export const tierCount = (tiers: readonly number[]): number =>
  tiers.reduce((most, tier) => Math.max(most, tier + 1), 0);
