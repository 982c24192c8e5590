/** The fewest people whom a figure may be about. */
export const smallestGroup = 5;

/** Whoever reads a report may know everything about so many of its people already. */
export const knownPeopleMax = 4;

/** So many stand behind a figure that the smallest group is left when those who are known are taken off. */
export const coverMin = smallestGroup + knownPeopleMax;

/** What keeps a figure from being too exact; see docs/decisions/0017. Numbers of people but for one. */
export type ReportGuards = {
  /** People of one block, the first ones of a cohort and later ones alike. */
  readonly block: number;
  /** People of a block that a filter can pick out. */
  readonly filter: number;
  /** People of whom something is told at the same time. */
  readonly told: number;
  /**
   * As a share of those together with whom they were told of until now. It makes `told` needless as
   * long as it is a half; told of the first few, a mark would use up the room that later months need.
   */
  readonly toldShare: number;
  /** People of whom the same is not told, unless it is told of all. */
  readonly untold: number;
  /** Pairs that share nobody, behind what is added to a sum. */
  readonly pairs: number;
  /** The same for each of the parts that a sum is split into. */
  readonly parts: number;
};

export const reportGuards: ReportGuards = {
  block: coverMin,
  // Six times as many: each thing that is told of some and not of others takes up the room of nine.
  filter: 6 * coverMin,
  told: coverMin,
  toldShare: 0.5,
  untold: coverMin,
  pairs: coverMin,
  parts: coverMin,
};

/** Bounds one block's record; a cohort of ten thousand has several. */
export const blockPeopleMax = 1000;

/** Within this time after a session's end both sides attest it, and an answer counts as given. */
export const settleAfterDays = 7;
