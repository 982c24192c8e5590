/** What two results of one cohort are compared by; people are named by any ids. */
export type MatchingOutcome = {
  readonly pairs: readonly {
    readonly mentor: string;
    readonly mentee: string;
    readonly points: number;
  }[];
  readonly matched: number;
  readonly points: number;
};

/** What changes for one mentee; a side without a mentor is undefined. */
export type MatchChange = {
  readonly mentee: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

export type MatchingComparison = {
  /** Each by the weights of its own run: numbers of different weights are not comparable. */
  readonly points: { readonly before: number; readonly after: number };
  readonly matched: { readonly before: number; readonly after: number };
  /** The fewest points of a pair; undefined where there is none. */
  readonly worstOff: { readonly before: number | undefined; readonly after: number | undefined };
  readonly unchanged: number;
  /** In the order of the mentees' ids. */
  readonly moved: readonly MatchChange[];
  readonly gained: readonly MatchChange[];
  readonly lost: readonly MatchChange[];
};

const worstOff = ({ pairs }: MatchingOutcome): number | undefined =>
  pairs.length === 0
    ? undefined
    : pairs.reduce((least, { points }) => Math.min(least, points), Number.POSITIVE_INFINITY);

/** "What if": the difference between two results of one cohort, before anything is applied. */
export const compareMatchings = (
  before: MatchingOutcome,
  after: MatchingOutcome,
): MatchingComparison => {
  const mentorsBefore = new Map(before.pairs.map(({ mentee, mentor }) => [mentee, mentor]));
  const mentorsAfter = new Map(after.pairs.map(({ mentee, mentor }) => [mentee, mentor]));
  const changes = [...new Set([...mentorsBefore.keys(), ...mentorsAfter.keys()])]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((mentee): MatchChange => ({
      mentee,
      before: mentorsBefore.get(mentee),
      after: mentorsAfter.get(mentee),
    }));
  const unchanged = changes.filter((change) => change.before === change.after).length;
  return {
    points: { before: before.points, after: after.points },
    matched: { before: before.matched, after: after.matched },
    worstOff: { before: worstOff(before), after: worstOff(after) },
    unchanged,
    moved: changes.filter(
      (change) =>
        change.before !== undefined && change.after !== undefined && change.before !== change.after,
    ),
    gained: changes.filter((change) => change.before === undefined),
    lost: changes.filter((change) => change.after === undefined),
  };
};
