import type { SQLInputValue } from "node:sqlite";

export type Statement = {
  readonly text: TemplateStringsArray;
  readonly values: readonly SQLInputValue[];
};

/** A statement as a value: every `${…}` is bound as a parameter, never pasted into the text. */
export const sql = (
  text: TemplateStringsArray,
  ...values: readonly SQLInputValue[]
): Statement => ({ text, values });
