import * as fc from "fast-check";
import type { Declaration } from "../../src/entity/declaration.ts";
import { arbitraryScalar } from "./arbitrary-attributes.ts";

const checks = ["eq", "lt", "lte", "gte", "notExists"] as const;

export type Term = {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly check: (typeof checks)[number];
  readonly joint: "AND" | "OR";
};

/** Conditions of up to four parts, often several on one attribute. */
export const arbitraryTerms = (declaration: Declaration): fc.Arbitrary<readonly Term[]> =>
  fc.array(
    fc
      .tuple(arbitraryScalar(declaration), fc.constantFrom(...checks), fc.constantFrom("AND", "OR"))
      .map(([scalar, check, joint]) => ({ ...scalar, check, joint })),
    { minLength: 1, maxLength: 4 },
  );

export const join = (terms: readonly Term[], write: (term: Term) => string): string =>
  terms.reduce(
    (text, term) => (text === "" ? write(term) : `${text} ${term.joint} ${write(term)}`),
    "",
  );
