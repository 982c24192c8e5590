import * as z from "zod";
import { CohortId, MatchingRunId, OrganisationId, PersonId } from "../id/index.ts";
import { ProgrammeShape } from "../programme/index.ts";
import { Instant } from "../time/index.ts";
import { HandSetPair, MatchingSettings } from "./settings.ts";

/**
 * - `waiting`: a worker is to answer it
 * - `solved`: suggestions that nobody but managers has seen
 * - `failed`: there is no answer, and `failure` says why
 * - `applying`: its suggestions become mentorships or circles, one after the other
 * - `applied`: all of them have, or were left out with a reason
 * - `discarded`: looked at and not wanted
 */
export const MatchingRunStatus = z.enum([
  "waiting",
  "solved",
  "failed",
  "applying",
  "applied",
  "discarded",
]);
export type MatchingRunStatus = z.infer<typeof MatchingRunStatus>;

export const MatchingFailure = z.enum(["nobody_enrolled", "too_many_people", "not_solved"]);
export type MatchingFailure = z.infer<typeof MatchingFailure>;

const Count = z.int().nonnegative();

/** What a run came to, without who. */
export const MatchingSolution = z.strictObject({
  /** Of all that was matched; the same input gives the same suggestions, in the same places. */
  inputFingerprint: z.string().min(1).max(64),
  /** People who could be matched: those with a partner already are not among them. */
  mentors: Count,
  mentees: Count,
  matched: Count,
  leftOver: Count,
  /** Pairs, or circles. */
  suggestions: Count,
  points: z.number().nonnegative(),
  /** The fewest points of a pair. */
  worstOff: z.number().nonnegative().optional(),
  /** Circles are made by a rule of thumb: rules hold, that nobody else could be placed is not proven. */
  proof: z.enum(["optimal", "rule_of_thumb"]),
  /** Who gave no hours counts as free at any time. */
  withoutHours: Count,
  /** Not everybody answered them, so they are not compared. */
  questionsLeftOut: Count,
  /** Of `together`: what a hard rule forbids, or whose people are not to be matched. */
  notTogether: z.array(HandSetPair),
  solvedAt: Instant,
});
export type MatchingSolution = z.infer<typeof MatchingSolution>;

/** How far applying has come; what was left out has its reason beside it. */
export const ApplyingProgress = z.strictObject({
  by: PersonId,
  since: Instant,
  applied: Count,
  skipped: Count,
});
export type ApplyingProgress = z.infer<typeof ApplyingProgress>;

/** One attempt to match a cohort, which nobody is told of before it is applied. */
export const MatchingRun = z.strictObject({
  id: MatchingRunId,
  cohortId: CohortId,
  organisationId: OrganisationId,
  shape: ProgrammeShape,
  requestedBy: PersonId,
  requestedAt: Instant,
  ...MatchingSettings.shape,
  status: MatchingRunStatus,
  solution: MatchingSolution.optional(),
  failure: MatchingFailure.optional(),
  applying: ApplyingProgress.optional(),
  appliedAt: Instant.optional(),
  revision: z.int().positive(),
});
export type MatchingRun = z.infer<typeof MatchingRun>;

export const requestRun = (
  run: Pick<
    MatchingRun,
    "id" | "cohortId" | "organisationId" | "shape" | "requestedBy" | "requestedAt"
  >,
  settings: MatchingSettings,
): MatchingRun => ({ ...run, ...settings, status: "waiting", revision: 1 });
