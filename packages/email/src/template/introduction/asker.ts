import type { Run } from "../../letter/run.ts";

/** Whoever asks, as sentences speak of them: by name, or as somebody whom the mentor does not know yet. */
export type Asker = {
  /** At the beginning of a subject, which has no markup. */
  readonly subject: string;
  /** Where they are spoken of for the first time: at the beginning of a sentence, and inside of one. */
  readonly first: Run;
  readonly mentioned: Run;
  /** Later on, in the same two places. */
  readonly opening: Run;
  readonly within: Run;
  readonly isUnnamed: boolean;
};

export const unnamedAsker: Asker = {
  subject: "A mentee",
  first: "A mentee",
  mentioned: "a mentee",
  opening: "The mentee",
  within: "the mentee",
  isUnnamed: true,
};
