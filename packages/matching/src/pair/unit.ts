import type { Weights } from "../cohort/cohort.ts";
import type { ReadyMentee, ReadyMentor } from "./person.ts";

/** How points are counted: in whole numbers, so that sums are exact and ties are ties. */
export type Unit = {
  readonly unitsPerPoint: number;
  /** False where shares are so many that units are rounded ones, finer than any print of them. */
  readonly exact: boolean;
};

const MOST_DECIMALS = 9;
const MOST_RANK = 1_000;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
const multiple = (a: number, b: number): number => (a / divisor(a, b)) * b;

/** The power of ten that makes every weight a whole number; Infinity for weights such as 1/3. */
const decimalScale = (weights: readonly number[]): number => {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const scale = 10 ** decimals;
    if (weights.every((weight) => Math.round(weight * scale) / scale === weight)) return scale;
  }
  return Number.POSITIVE_INFINITY;
};

const knownRanks = (
  people: readonly (ReadyMentor | ReadyMentee)[],
  others: readonly (ReadyMentor | ReadyMentee)[],
): readonly number[] => {
  const ids = new Set(others.map(({ id }) => id));
  return people.flatMap(({ ranks }) =>
    [...ranks].filter(([id]) => ids.has(id)).map(([, rank]) => rank),
  );
};

/**
 * The coarsest unit in which every possible number of points is whole, if all sums of a run then stay
 * whole numbers of a double; else the finest power of ten for which they do.
 */
export const unitOf = (
  mentors: readonly ReadyMentor[],
  mentees: readonly ReadyMentee[],
  weights: Weights,
): Unit => {
  const each = Object.values(weights);
  const terms = 2 * (mentors.length + mentees.length + 4);
  const most =
    Number.MAX_SAFE_INTEGER /
    (terms *
      Math.max(
        1,
        each.reduce((a, b) => a + b, 0),
      ));
  const ranks = new Set([...knownRanks(mentors, mentees), ...knownRanks(mentees, mentors)]);
  const denominators = new Set([
    ...mentees.map(({ skills }) => Math.max(1, skills.size)),
    ...mentees.slice(0, 1).map(({ values }) => Math.max(1, 4 * values.length)),
    ...[...ranks].map((rank) => 2 * Math.min(rank, MOST_RANK)),
  ]);
  let unitsPerPoint = Math.max(...ranks) > MOST_RANK ? Number.POSITIVE_INFINITY : 1;
  for (const denominator of denominators) {
    if (unitsPerPoint <= most) unitsPerPoint = multiple(unitsPerPoint, denominator);
  }
  unitsPerPoint *= decimalScale(each);
  return unitsPerPoint <= most
    ? { unitsPerPoint, exact: true }
    : { unitsPerPoint: 10 ** Math.floor(Math.log10(most)), exact: false };
};
