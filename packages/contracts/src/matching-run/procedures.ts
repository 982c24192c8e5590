import { CohortId, EnrolmentId, MatchingRunId } from "@waymark/domain/id";
import {
  MatchingRun,
  MatchingRunStatus,
  MatchingSettings,
  SuggestedCircle,
  SuggestedPair,
} from "@waymark/domain/matching-run";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const MatchingTarget = z.strictObject({ cohortId: CohortId });
export const MatchingRunTarget = z.strictObject({ runId: MatchingRunId });
export const MatchingPageInput = MatchingRunTarget.extend({
  cursor: z.string().max(400).optional(),
});
export const CompareMatchingsInput = z.strictObject({
  before: MatchingRunId,
  after: MatchingRunId,
});

export const RequestMatchingInput = z.strictObject({
  requestKey: RequestKey,
  cohortId: CohortId,
  settings: MatchingSettings,
});
export type RequestMatchingInput = z.infer<typeof RequestMatchingInput>;

export const MatchingRequested = z.object({ runId: MatchingRunId });
export type MatchingRequested = z.infer<typeof MatchingRequested>;

export const MoveMatchingInput = z.strictObject({
  requestKey: RequestKey,
  runId: MatchingRunId,
  /** Of the run as it was looked at. */
  revision: z.int().positive(),
  action: z.enum(["apply", "discard"]),
});
export type MoveMatchingInput = z.infer<typeof MoveMatchingInput>;

export const MatchingMoved = z.object({ runId: MatchingRunId, status: MatchingRunStatus });
export type MatchingMoved = z.infer<typeof MatchingMoved>;

/** A run as managers see it: who asked for it stays out. */
export const MatchingRunView = MatchingRun.omit({
  organisationId: true,
  requestedBy: true,
  applying: true,
}).extend({
  applying: MatchingRun.shape.applying.unwrap().omit({ by: true }).optional(),
});
export type MatchingRunView = z.infer<typeof MatchingRunView>;

/** The settings that a programme asks for, and the runs so far, the latest first. */
export const MatchingOverview = z.object({
  standard: MatchingSettings,
  runs: z.array(MatchingRunView),
});
export type MatchingOverview = z.infer<typeof MatchingOverview>;

/** Somebody of a cohort; the name that they have by now, or none once they are erased. */
export const NamedEnrolment = z.object({ id: EnrolmentId, name: z.string() });
export type NamedEnrolment = z.infer<typeof NamedEnrolment>;

export const SuggestedPairView = SuggestedPair.omit({
  runId: true,
  menteeId: true,
  mentorId: true,
}).extend({ mentee: NamedEnrolment, mentor: NamedEnrolment });
export type SuggestedPairView = z.infer<typeof SuggestedPairView>;

export const SuggestedPairs = z.object({
  pairs: z.array(SuggestedPairView),
  nextCursor: z.string().optional(),
});
export type SuggestedPairs = z.infer<typeof SuggestedPairs>;

export const SuggestedCircleView = SuggestedCircle.omit({ runId: true, memberIds: true }).extend({
  members: z.array(NamedEnrolment),
});
export type SuggestedCircleView = z.infer<typeof SuggestedCircleView>;

export const SuggestedCircles = z.object({ circles: z.array(SuggestedCircleView) });

export const LeftOverView = z.object({ person: NamedEnrolment, because: z.array(z.string()) });
export type LeftOverView = z.infer<typeof LeftOverView>;

export const LeftOverList = z.object({
  leftOver: z.array(LeftOverView),
  nextCursor: z.string().optional(),
});
export type LeftOverList = z.infer<typeof LeftOverList>;

/** What changes for one mentee; a side without a mentor is absent. */
const Change = z.object({
  mentee: NamedEnrolment,
  before: NamedEnrolment.optional(),
  after: NamedEnrolment.optional(),
});

/** Two runs of one cohort, side by side. */
export const MatchingsCompared = z.object({
  /** Each by its own weights: numbers of different weights are not comparable. */
  points: z.object({ before: z.number(), after: z.number() }),
  matched: z.object({ before: z.int(), after: z.int() }),
  worstOff: z.object({ before: z.number().optional(), after: z.number().optional() }),
  unchanged: z.int(),
  /** How many there are, of which the first ones stand in the lists. */
  counts: z.object({ moved: z.int(), gained: z.int(), lost: z.int() }),
  moved: z.array(Change),
  gained: z.array(Change),
  lost: z.array(Change),
});
export type MatchingsCompared = z.infer<typeof MatchingsCompared>;
