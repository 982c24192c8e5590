import type { GoalMailTemplate } from "@waymark/domain/delivery";
import type { Correspondent, UnsubscribeLinks } from "./correspondent.ts";

/** What the weekly question about a pair's goals may speak of; links are absolute. */
export type GoalMailContent = {
  readonly about: "goal";
  readonly template: GoalMailTemplate;
  readonly recipient: Correspondent;
  readonly mentor: Correspondent;
  /** One at least. */
  readonly goals: readonly {
    readonly title: string;
    /** The latest line of progress, where there is one. */
    readonly lastLine?: string | undefined;
    /** One page; a week in which nothing happened is chosen by `#nothing`. */
    readonly answer: string;
  }[];
  readonly links: {
    readonly goals: string;
    readonly unsubscribe?: UnsubscribeLinks | undefined;
  };
};
