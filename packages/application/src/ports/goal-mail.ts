import type { GoalMailTemplate } from "@waymark/domain/delivery";
import type { Correspondent, UnsubscribeLinks } from "./correspondent.ts";

/** What the weekly question about a goal may speak of; links are absolute. */
export type GoalMailContent = {
  readonly about: "goal";
  readonly template: GoalMailTemplate;
  readonly recipient: Correspondent;
  readonly mentor: Correspondent;
  readonly title: string;
  /** The latest line of progress, where there is one. */
  readonly lastLine?: string | undefined;
  readonly links: {
    /** One page; a week in which nothing happened is chosen by `#nothing`. */
    readonly answer: string;
    readonly goals: string;
    readonly unsubscribe?: UnsubscribeLinks | undefined;
  };
};
