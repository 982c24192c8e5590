import { CircleMailTemplate } from "@waymark/domain/delivery";
import { CircleId, EventId, MatchingRunId, PersonId } from "@waymark/domain/id";
import * as z from "zod";

const envelope = { v: z.literal(1), eventId: EventId };

/** A manager wants to know who suits whom. */
export const SolveMatchingJob = z.strictObject({ ...envelope, runId: MatchingRunId });
export type SolveMatchingJob = z.infer<typeof SolveMatchingJob>;

/** What is still left of a run's suggestions is to become real. */
export const ApplyMatchingJob = z.strictObject({ ...envelope, runId: MatchingRunId });
export type ApplyMatchingJob = z.infer<typeof ApplyMatchingJob>;

/** The turn to host goes on, unless it has by hand. */
export const CircleTurnJob = z.strictObject({
  ...envelope,
  circleId: CircleId,
  revision: z.int().positive(),
});
export type CircleTurnJob = z.infer<typeof CircleTurnJob>;

export const CircleMailJob = z.strictObject({
  ...envelope,
  template: CircleMailTemplate,
  circleId: CircleId,
  revision: z.int().positive(),
  memberId: PersonId,
});
export type CircleMailJob = z.infer<typeof CircleMailJob>;
