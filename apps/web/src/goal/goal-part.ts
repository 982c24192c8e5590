import type { GoalList, GoalView } from "@waymark/contracts/goal";

/** What every part of a goal's card is drawn from. */
export type GoalPart = {
  readonly goal: GoalView;
  readonly list: GoalList;
  readonly mentorshipId: string;
  /** The reader's. */
  readonly timeZone: string;
};
