import * as z from "zod";

/**
 * What can be told of one person, once and for good: a mark is never taken back, so a report never
 * has to correct itself downwards and tell whom it was about.
 *
 * - `joined`: agreed to take part
 * - `matched`: was given a mentor, or a mentee
 * - `met`: had a first session that took place
 * - `answered`: answered a survey after a session at least once
 * - `goal_set`, `goal_reached`: of one goal at least
 * - `rated`: rated the same skill at the start and at the end
 */
export const ReportMark = z.enum([
  "joined",
  "matched",
  "met",
  "answered",
  "goal_set",
  "goal_reached",
  "rated",
]);
export type ReportMark = z.infer<typeof ReportMark>;

/** How long something took, told together with the mark that ended it. */
export const ReportSpan = z.enum(["joined", "met"]);
export type ReportSpan = z.infer<typeof ReportSpan>;
