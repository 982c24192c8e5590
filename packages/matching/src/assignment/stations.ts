import { type Assignment, type AssignmentProblem, NOBODY, tierCount } from "./problem.ts";

/**
 * Where a mentee can be: with a mentor, or waiting with the others of the same tier. One more station,
 * `spare`, stands for the unused places: it gives and takes them without anybody moving.
 */
export type Stations = {
  readonly total: number;
  readonly spare: number;
  readonly waitingOf: (tier: number) => number;
  /** Who is at each station; a mentee's worth there is `worth`. */
  readonly people: readonly number[][];
  readonly stationOf: Int32Array;
  readonly hasUnusedPlace: (station: number) => boolean;
  readonly move: (mentee: number, to: number) => void;
};

export const stationsOf = (
  { capacities, tiers }: AssignmentProblem,
  assignment: Assignment,
): Stations => {
  const mentors = capacities.length;
  const spare = mentors + tierCount(tiers);
  const total = spare + 1;
  const people = Array.from({ length: total }, (): number[] => []);
  const stationOf = new Int32Array(tiers.length);
  const waitingOf = (tier: number): number => mentors + tier;
  for (const [mentee, tier] of tiers.entries()) {
    const mentor = assignment[mentee] ?? NOBODY;
    const station = mentor === NOBODY ? waitingOf(tier) : mentor;
    stationOf[mentee] = station;
    people[station]?.push(mentee);
  }
  return {
    total,
    spare,
    waitingOf,
    people,
    stationOf,
    hasUnusedPlace: (station) =>
      station < mentors && (people[station]?.length ?? 0) < (capacities[station] ?? 0),
    move: (mentee, to) => {
      const left = people[stationOf[mentee] ?? 0];
      left?.splice(left.indexOf(mentee), 1);
      people[to]?.push(mentee);
      stationOf[mentee] = to;
    },
  };
};

/** The same as an assignment. */
export const assignmentFrom = (
  { stationOf }: Stations,
  { capacities }: AssignmentProblem,
): Assignment => stationOf.map((station) => (station < capacities.length ? station : NOBODY));
