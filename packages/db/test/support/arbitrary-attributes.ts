import * as fc from "fast-check";
import type { Declaration } from "../../src/entity/declaration.ts";

type Attributes = Readonly<Record<string, unknown>>;
type Scalar = { readonly name: string; readonly value: string | number | boolean };

// What a careless replacement in a template would trip over, and what the conditions look at.
const treacherous = fc.constantFrom("published", "draft", "$&", "$1", "${id}", "a#b", "~", "İß");
const text = fc.oneof(treacherous, fc.string({ unit: "binary", minLength: 1 }));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const object = fc.dictionary(fc.string(), fc.jsonValue());

const arbitraryOf = { string: text, number, boolean: fc.boolean(), any: object };

/** Attributes as a repository may write them: required ones always, others now and then. */
export const arbitraryAttributes = ({ attributes }: Declaration): fc.Arbitrary<Attributes> =>
  fc.record(
    Object.fromEntries(
      Object.entries(attributes).map(([name, { type }]) => [name, arbitraryOf[type]]),
    ),
    {
      requiredKeys: Object.entries(attributes)
        .filter(([, { required }]) => required === true)
        .map(([name]) => name),
    },
  );

/** What to add to some of the declared numbers, one at least. */
export const arbitraryAmounts = ({
  attributes,
}: Declaration): fc.Arbitrary<Readonly<Record<string, number>>> => {
  const names = Object.keys(attributes).filter((name) => attributes[name]?.type === "number");
  return fc
    .subarray(names, { minLength: 1 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, number]))));
};

/** A declared text, number or truth with a value that it may be compared with. */
export const arbitraryScalar = ({ attributes }: Declaration): fc.Arbitrary<Scalar> =>
  fc.oneof(
    ...Object.entries(attributes).flatMap(([name, { type }]) =>
      type === "any" ? [] : [arbitraryOf[type].map((value) => ({ name, value }))],
    ),
  );

export const pick = (attributes: Attributes, names: readonly string[]): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
