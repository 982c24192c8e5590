import type { TransportAnswer, TransportPairs } from "../transport/problem.ts";
import { type Assignment, type AssignmentProblem, NOBODY } from "./problem.ts";

/** Pairs to begin with, for each mentee and for each place of a mentor. */
const FIRST_PAIRS = 10;
const FIRST_PAIRS_PER_PLACE = 3;
/** Pairs that one round adds for one mentee at most. */
const ADDED_PAIRS = 4;
/** HiGHS holds its duals to 1e-7; what is finer is left to the exact pass. */
const WORTHWHILE = 1e-6;
const MOST_POINTS = 100;

export type Candidates = {
  readonly first: TransportPairs;
  /** The pairs whose points exceed the prices of an answer; undefined when there is none. */
  readonly pricedIn: (answer: TransportAnswer) => TransportPairs | undefined;
  /** The assignment in the answer; undefined where it is none, which only rounding could cause. */
  readonly assignmentOf: (answer: TransportAnswer) => Assignment | undefined;
};

/**
 * Column generation: the programme begins with each side's best pairs and the pairs of one assignment
 * that places everybody who can be placed; pairs that the prices show to be worth it come in until
 * there is none. Nothing is lost by pairs that never come in.
 */
export const candidatePairs = (
  { capacities, tiers, units }: AssignmentProblem,
  start: Assignment,
  leastUnits: number,
): Candidates => {
  const mentors = capacities.length;
  const inside = new Uint8Array(units.length);
  const cells: number[] = [];
  const scale = MOST_POINTS / units.reduce((most, value) => Math.max(most, value), 1);
  const take = (cell: number): void => {
    if (inside[cell] === 1 || (units[cell] ?? NOBODY) < leastUnits) return;
    inside[cell] = 1;
    cells.push(cell);
  };
  const taken = (from: number): TransportPairs => {
    const added = cells.slice(from);
    return {
      mentees: Int32Array.from(added, (cell) => Math.floor(cell / mentors)),
      mentors: Int32Array.from(added, (cell) => cell % mentors),
      points: Float64Array.from(added, (cell) => (units[cell] ?? 0) * scale),
    };
  };
  const bestOf = (all: readonly number[], count: number): readonly number[] =>
    all.toSorted((a, b) => (units[b] ?? 0) - (units[a] ?? 0)).slice(0, count);

  for (const [mentee, mentor] of start.entries()) {
    if (mentor !== NOBODY) take(mentee * mentors + mentor);
    const row = capacities.map((_, index) => mentee * mentors + index);
    for (const cell of bestOf(row, FIRST_PAIRS)) take(cell);
  }
  for (const [mentor, capacity] of capacities.entries()) {
    const column = tiers.map((_, mentee) => mentee * mentors + mentor);
    for (const cell of bestOf(column, FIRST_PAIRS_PER_PLACE * capacity)) take(cell);
  }

  const pricedIn: Candidates["pricedIn"] = ({ prices }) => {
    const from = cells.length;
    for (const [mentee, tier] of tiers.entries()) {
      const price = (prices.mentees[mentee] ?? 0) + (prices.tiers[tier] ?? 0);
      const worth: { readonly cell: number; readonly gain: number }[] = [];
      for (let mentor = 0; mentor < mentors; mentor += 1) {
        const cell = mentee * mentors + mentor;
        const value = units[cell] ?? NOBODY;
        if (inside[cell] === 1 || value < leastUnits) continue;
        const gain = value * scale - price - (prices.mentors[mentor] ?? 0);
        if (gain > WORTHWHILE) worth.push({ cell, gain });
      }
      worth.sort((a, b) => b.gain - a.gain);
      for (const { cell } of worth.slice(0, ADDED_PAIRS)) take(cell);
    }
    return cells.length === from ? undefined : taken(from);
  };

  const assignmentOf: Candidates["assignmentOf"] = ({ used }) => {
    const assignment = new Int32Array(tiers.length).fill(NOBODY);
    const free = [...capacities];
    for (const [pair, cell] of cells.entries()) {
      if ((used[pair] ?? 0) < 0.5) continue;
      const mentee = Math.floor(cell / mentors);
      const mentor = cell % mentors;
      const places = free[mentor] ?? 0;
      if (assignment[mentee] !== NOBODY || places === 0) return undefined;
      free[mentor] = places - 1;
      assignment[mentee] = mentor;
    }
    return assignment;
  };

  return { first: taken(0), pricedIn, assignmentOf };
};
