import { NOBODY, solveAssignment, worstOffUnits } from "../assignment/index.ts";
import type { AssignmentProblem } from "../assignment/problem.ts";
import type { Cohort, Objective } from "../cohort/cohort.ts";
import { becauseOf } from "../left-over/because.ts";
import { pairUnits } from "../pair/parts.ts";
import { type PairTable, pairTable } from "../pair/table.ts";
import type { TransportSolver } from "../transport/problem.ts";
import type { MatchedPair, Matching } from "./matching.ts";

/**
 * Assigns a whole cohort: as many mentees as possible (who was left out before comes first), then the
 * most points, then the first list by ids. The order of people, skills, languages and hours in the
 * input changes nothing.
 * @param cohort as `readCohort` gives it
 * @throws where the optimiser has an outage
 */
export const matchCohort = async (
  cohort: Cohort,
  solveTransport: TransportSolver,
): Promise<Matching> => {
  const table = pairTable(cohort);
  const problem: AssignmentProblem = {
    capacities: table.capacities,
    tiers: tiersOf(table.timesLeftOut),
    units: table.units,
  };
  const least = leastUnits[cohort.objective](problem);
  const { assignment, improvements } = await solveAssignment(problem, least, solveTransport);
  const pairs: MatchedPair[] = [];
  const unmatched: Matching["unmatched"][number][] = [];
  let units = 0;
  for (const [index, mentee] of table.mentees.entries()) {
    const column = assignment[index] ?? NOBODY;
    const mentor = table.mentors[column];
    if (mentor === undefined) {
      unmatched.push({ mentee: mentee.id, because: becauseOf(table, index) });
      continue;
    }
    units += table.units[index * table.mentors.length + column] ?? 0;
    pairs.push(pairOf(cohort, table, mentor, mentee));
  }
  return {
    pairs,
    unmatched,
    matched: pairs.length,
    points: units / table.unit.unitsPerPoint,
    proof: "optimal",
    gap: 0,
    improvements,
  };
};

const leastUnits: Readonly<Record<Objective, (problem: AssignmentProblem) => number>> = {
  "most-people-then-points": () => 0,
  "most-people-then-worst-off-then-points": worstOffUnits,
};

/** The more rounds without a mentor, the lower the tier; equal numbers share one. */
const tiersOf = (timesLeftOut: readonly number[]): readonly number[] => {
  const levels = [...new Set(timesLeftOut)].toSorted((a, b) => b - a);
  return timesLeftOut.map((times) => levels.indexOf(times));
};

const pairOf = (
  { weights }: Cohort,
  { unit }: PairTable,
  mentor: PairTable["mentors"][number],
  mentee: PairTable["mentees"][number],
): MatchedPair => {
  const { skills, industry, values, preference } = pairUnits(mentor, mentee, weights, unit);
  const { unitsPerPoint } = unit;
  return {
    mentor: mentor.id,
    mentee: mentee.id,
    points: (skills + industry + values + preference) / unitsPerPoint,
    parts: {
      skills: skills / unitsPerPoint,
      industry: industry / unitsPerPoint,
      values: values / unitsPerPoint,
      preference: preference / unitsPerPoint,
    },
  };
};
