import { GoalMailTemplate } from "@waymark/domain/delivery";
import { EventId, GoalId, MentorshipId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const goalJob = {
  v: z.literal(1),
  eventId: EventId,
  goalId: GoalId,
  mentorshipId: MentorshipId,
  /** When the question was due, which tells the week. */
  dueAt: Instant,
};

export const GoalMailJob = z.strictObject({ ...goalJob, template: GoalMailTemplate });
export type GoalMailJob = z.infer<typeof GoalMailJob>;

/** A weekly question has gone out: the next one is to be set. */
export const GoalWeekJob = z.strictObject({ ...goalJob, revision: z.int().positive() });
export type GoalWeekJob = z.infer<typeof GoalWeekJob>;
