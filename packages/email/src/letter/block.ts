import type { Runs } from "./run.ts";

export type Line = { readonly runs: Runs; readonly tone: "body" | "quiet" };
export type Fact = { readonly label: Runs; readonly lines: readonly Line[] };
export type Action = {
  readonly label: string;
  readonly url: string;
  readonly weight: "primary" | "plain";
};
export type Suggestion = { readonly name: string; readonly about: string; readonly url: string };

/** One part of a letter, in the order of reading; each has an HTML and a text form. */
export type Block =
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "quote"; readonly label: Runs; readonly text: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "actions"; readonly actions: readonly Action[] }
  | { readonly kind: "steps"; readonly title: string; readonly steps: readonly Runs[] }
  | {
      readonly kind: "suggestions";
      readonly title: string;
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly kind: "code"; readonly code: string };

export const body = (runs: Runs): Line => ({ runs, tone: "body" });
export const quiet = (runs: Runs): Line => ({ runs, tone: "quiet" });

export const paragraph = (runs: Runs): Block => ({ kind: "paragraph", line: body(runs) });
/** Small print: what reassures, or what one may skip. */
export const aside = (runs: Runs): Block => ({ kind: "paragraph", line: quiet(runs) });
/** A person's own words, under a label of ours. */
export const quote = (label: Runs, text: string): Block => ({ kind: "quote", label, text });
export const facts = (...list: readonly Fact[]): Block => ({ kind: "facts", facts: list });
export const actions = (...list: readonly Action[]): Block => ({ kind: "actions", actions: list });
