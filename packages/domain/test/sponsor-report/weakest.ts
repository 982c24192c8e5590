import type { ReportGuards } from "../../src/sponsor-report/index.ts";
import { classesOf } from "./attacker.ts";
import { largestMatching } from "./largest-matching.ts";
import { publishAll } from "./publish.ts";
import { randomCohort } from "./random-cohort.ts";

export type Weakest = {
  /** Of the smallest class of people that anything was told of. */
  readonly people: number;
  /** Pairs that share nobody, behind the weakest class of sessions. */
  readonly pairs: number;
  readonly figures: number;
};

const least = (values: readonly number[]): number => Math.min(Number.POSITIVE_INFINITY, ...values);

/** The most that everything ever published of one random cohort gives away. */
export const weakestOf = (seed: number, guards: ReportGuards): Weakest => {
  const { ofPeople, ofSessions } = publishAll(randomCohort(seed), guards);
  return {
    people: least(classesOf(ofPeople).map(({ length }) => length)),
    pairs: least(classesOf(ofSessions).map(largestMatching)),
    figures: [...ofPeople, ...ofSessions].filter(({ figure }) => figure > 0).length,
  };
};
