import * as z from "zod";
import { cohortLimits } from "./limits.ts";
import { WeekRange } from "./week-range.ts";

const Id = z.string().min(1);
const Ids = z.array(Id).readonly();
const Weight = z.number().min(0).max(cohortLimits.weight);

const Traits = z.object({
  skills: z.array(z.string()).readonly(),
  industry: z.string(),
  /** Answers from 1 to 5, in the same order for everybody. */
  values: z.array(z.int().min(1).max(5)).readonly(),
});

/** Ids that are in nobody's cohort are allowed: a wish keeps its rank when the person is not there. */
export const Mentor = z.object({
  id: Id,
  capacity: z.int().min(0).max(cohortLimits.capacity),
  languages: z.array(z.string()).readonly(),
  weeklyHours: z.array(WeekRange).readonly(),
  manages: Ids,
  excludes: Ids,
  traits: Traits,
  prefers: Ids,
});
export type Mentor = z.infer<typeof Mentor>;

export const Mentee = z.object({
  id: Id,
  languages: z.array(z.string()).readonly(),
  weeklyHours: z.array(WeekRange).readonly(),
  excludes: Ids,
  traits: Traits,
  prefers: Ids,
  /** Mentors of earlier rounds, who are not suggested again. */
  formerMentors: Ids.default([]),
  /** Rounds in a row that ended without a mentor; the more, the earlier this one gets a place. */
  timesLeftOut: z.int().min(0).max(100).default(0),
});
export type Mentee = z.infer<typeof Mentee>;

/** A misspelt rule or weight would ask for another assignment, so unknown ones are refused. */
export const Rules = z.strictObject({
  sharedLanguage: z.boolean(),
  minOverlapMinutes: z.int().min(0),
  noLineManager: z.boolean(),
});
export type Rules = z.infer<typeof Rules>;

export const Weights = z.strictObject({
  skills: Weight,
  industry: Weight,
  values: Weight,
  preference: Weight,
});
export type Weights = z.infer<typeof Weights>;
export type Criterion = keyof Weights;

/** `most-people-then-worst-off-then-points` first lifts the pair with the fewest points. */
export const Objective = z.enum([
  "most-people-then-points",
  "most-people-then-worst-off-then-points",
]);
export type Objective = z.infer<typeof Objective>;

/** A cohort to be matched: people, hard rules, and weights of what is wished for. */
export const Cohort = z.object({
  mentors: z.array(Mentor).readonly(),
  mentees: z.array(Mentee).readonly(),
  rules: Rules,
  weights: Weights,
  objective: Objective,
});
export type Cohort = z.infer<typeof Cohort>;
