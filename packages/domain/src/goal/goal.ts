import * as z from "zod";
import { GoalId, MentorshipId } from "../id/index.ts";
import { Side } from "../side/index.ts";
import { line, paragraphs } from "../text/index.ts";
import { Instant, PlainDate } from "../time/index.ts";
import { historyMax } from "./policy.ts";
import { SkillRatings } from "./skill-rating.ts";
import { SmartChecks } from "./smart.ts";

/**
 * - `draft`: not all five checks are ticked by both
 * - `active`: they work on it
 * - `set_back`: something came between; it is no failure, and it may go on
 * - `reached`, `dropped`: the two ends
 */
export const GoalStatus = z.enum(["draft", "active", "set_back", "reached", "dropped"]);
export type GoalStatus = z.infer<typeof GoalStatus>;

export const GoalText = z.strictObject({
  title: line(3, 140),
  /** The skill that the mentee rates on the way. */
  skill: line(2, 60),
  byWhen: PlainDate,
});
export type GoalText = z.infer<typeof GoalText>;

/** A change of status, or a line of progress in the status that it had. */
export const HistoryEntry = z.strictObject({
  status: GoalStatus,
  by: Side,
  at: Instant,
  note: paragraphs(1, 400).optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** What a pair works towards. */
export const Goal = z.strictObject({
  id: GoalId,
  mentorshipId: MentorshipId,
  ...GoalText.shape,
  status: GoalStatus,
  checks: SmartChecks,
  ratings: SkillRatings,
  history: z.array(HistoryEntry).max(historyMax),
  createdAt: Instant,
  /** From when on the next line of progress is counted. */
  progressFrom: Instant,
  revision: z.int().positive(),
});
export type Goal = z.infer<typeof Goal>;
