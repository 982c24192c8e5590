import type { Draft } from "./draft.ts";

/** What is stored, as far as the editor knows. */
export type Base = {
  /** 0 while nothing is stored. */
  readonly version: number;
  readonly accepting: boolean;
  readonly draft: Draft;
};

type Step = { readonly label: string; readonly before: Draft };

/** The draft with its way back. */
export type Editing = {
  readonly base: Base;
  readonly draft: Draft;
  /** Oldest first. */
  readonly steps: readonly Step[];
};

export type Edit =
  /** Steps in a row with the same `label` are undone together when they are `continued`. */
  | {
      readonly type: "changed";
      readonly label: string;
      readonly draft: Draft;
      readonly continued?: boolean;
    }
  | { readonly type: "undone" }
  | { readonly type: "discarded" }
  /** The draft `saved` is stored as this version; what was typed since then stays a change. */
  | { readonly type: "saved"; readonly version: number; readonly saved: Draft }
  | { readonly type: "accepting_set"; readonly version: number; readonly accepting: boolean }
  /** Somebody else's version is the base now. */
  | { readonly type: "rebased"; readonly base: Base; readonly keepsMine: boolean };

const stepsMax = 100;

export const startEditing = (base: Base): Editing => ({ base, draft: base.draft, steps: [] });

// Drafts are plain data made by one hand, so equal drafts are written equally.
const isSame = (a: Draft, b: Draft): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Hours that were never saved are a change, even before anything is touched. */
export const isChanged = ({ base, draft }: Editing): boolean => !isSame(base.draft, draft);

export const edited = (editing: Editing, edit: Edit): Editing => {
  const { base, draft, steps } = editing;
  switch (edit.type) {
    case "changed": {
      if (isSame(draft, edit.draft)) return editing;
      const goesOn = edit.continued === true && steps.at(-1)?.label === edit.label;
      const taken = goesOn ? steps : [...steps, { label: edit.label, before: draft }];
      return { base, draft: edit.draft, steps: taken.slice(-stepsMax) };
    }
    case "undone": {
      const last = steps.at(-1);
      return last === undefined ? editing : { base, draft: last.before, steps: steps.slice(0, -1) };
    }
    case "discarded":
      return startEditing(base);
    case "saved":
      return { ...editing, base: { ...base, version: edit.version, draft: edit.saved } };
    case "accepting_set":
      return { ...editing, base: { ...base, version: edit.version, accepting: edit.accepting } };
    case "rebased":
      return edit.keepsMine ? { ...editing, base: edit.base } : startEditing(edit.base);
  }
};
