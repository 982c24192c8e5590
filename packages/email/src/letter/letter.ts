import type { Block } from "./block.ts";
import type { Runs } from "./run.ts";

/** A mail before it has a form: one source for the HTML and the text, so that the two never differ. */
export type Letter = {
  readonly subject: string;
  /** What an inbox shows beside the subject. */
  readonly preview: string;
  readonly heading: Runs;
  readonly blocks: readonly Block[];
  /** Why the reader gets this mail. */
  readonly reason: Runs;
  /** The page on which one stops mails of this kind. */
  readonly unsubscribePage?: string | undefined;
  /** What that page is called in the mail, where it stops something else than reminders. */
  readonly unsubscribeLabel?: string | undefined;
};
