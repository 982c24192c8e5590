/**
 * A stretch of a sentence. What a person wrote is never a bare string: its direction of writing must
 * not spill over into the words around it.
 */
export type Run =
  | string
  | { readonly kind: "person"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string };
export type Runs = readonly Run[];

/** A name, or other words of a person, inside one of our sentences. */
export const person = (text: string): Run => ({ kind: "person", text });

export const strong = (text: string): Run => ({ kind: "strong", text });

/** Tags a template literal: say`Hello ${person(name)},`. */
export const say = (words: TemplateStringsArray, ...runs: readonly Run[]): Runs =>
  words.flatMap((word, at) => {
    const run = runs[at];
    return run === undefined ? [word] : [word, run];
  });
