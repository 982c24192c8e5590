import * as z from "zod";
import { EnrolmentId } from "../id/index.ts";
import { MatchingRules, MatchingWeights } from "../programme/index.ts";
import { handSetMax } from "./policy.ts";

/** After as many people as possible: the most points, or first the pair that has the fewest. */
export const MatchingObjective = z.enum([
  "most-people-then-points",
  "most-people-then-worst-off-then-points",
]);
export type MatchingObjective = z.infer<typeof MatchingObjective>;

/** Two people of the cohort, as their enrolments; of peers, in whichever order. */
export const HandSetPair = z.strictObject({ mentorId: EnrolmentId, menteeId: EnrolmentId });
export type HandSetPair = z.infer<typeof HandSetPair>;

/** All that a manager may change from one run to the next. */
export const MatchingSettings = z.strictObject({
  rules: MatchingRules,
  weights: MatchingWeights,
  objective: MatchingObjective,
  /** Of peer circles: how many people are aimed at. */
  circleSize: z.int().min(3).max(8).default(5),
  /** Pairs that the manager wants, as far as no hard rule forbids them. */
  together: z.array(HandSetPair).max(handSetMax).default([]),
  /** Pairs that the manager does not want. */
  apart: z.array(HandSetPair).max(handSetMax).default([]),
});
export type MatchingSettings = z.infer<typeof MatchingSettings>;
