export { matchCohort } from "./match-cohort.ts";
export type { LeftOver, MatchedPair, Matching } from "./matching.ts";
