import type { Goal } from "@waymark/domain/goal";
import type { GoalId, MentorshipId } from "@waymark/domain/id";
import type { Write } from "./storage.ts";

/** The goals of pairs; each is found under its mentorship. */
export type Goals = {
  readonly get: (mentorshipId: MentorshipId, id: GoalId) => Promise<Goal | null>;
  /** All of a pair, the newest first. */
  readonly listOf: (mentorshipId: MentorshipId) => Promise<readonly Goal[]>;
  /** Refused with `goal.changed_meanwhile` when there is one of that id. */
  readonly insert: (goal: Goal) => Write;
  /** Refused with `goal.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (goal: Goal) => Write;
  /** Changes nothing; refused with `goal.changed_meanwhile` unless it is still of that revision. */
  readonly check: (goal: Goal) => Write;
  /** Refused with `goal.limit_reached` when as many are open, or were ever made, as may be. */
  readonly countOpened: (mentorshipId: MentorshipId) => Write;
  /** One that was open is reached or dropped. */
  readonly countClosed: (mentorshipId: MentorshipId) => Write;
};
