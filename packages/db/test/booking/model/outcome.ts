export type ModelOutcome =
  | { readonly kind: "ok"; readonly answer: string }
  | { readonly kind: "refused"; readonly code: string };

export const refused = (code: string): ModelOutcome => ({ kind: "refused", code });

export const done = (answer: object): ModelOutcome => ({
  kind: "ok",
  answer: JSON.stringify(answer),
});
