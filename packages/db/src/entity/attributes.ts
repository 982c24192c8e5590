import type { Declaration, IndexDeclaration, ValueOf } from "./declaration.ts";

type Declared<D extends Declaration> = D["attributes"];

/** All that an item of the entity holds, without its keys and marks. */
export type AttributesOf<D extends Declaration> = {
  readonly [
    Name in keyof Declared<D> as Declared<D>[Name] extends { readonly required: true }
      ? Name
      : never
  ]: ValueOf<Declared<D>[Name]>;
} & {
  readonly [
    Name in keyof Declared<D> as Declared<D>[Name] extends { readonly required: true }
      ? never
      : Name
  ]?: ValueOf<Declared<D>[Name]>;
};

/** Numbers that may be added to. */
export type AmountsOf<D extends Declaration> = {
  readonly [
    Name in keyof Declared<D> as Declared<D>[Name] extends { readonly type: "number" }
      ? Name
      : never
  ]?: number;
};

type PrimaryName<D extends Declaration> = {
  [Name in keyof D["indexes"]]: "index" extends keyof D["indexes"][Name] ? never : Name;
}[keyof D["indexes"]];

/** The names of the indexes beside the table itself. */
export type IndexName<D extends Declaration> = Exclude<keyof D["indexes"], PrimaryName<D>> & string;

/** The names of the indexes, the table itself included. */
export type AnyIndexName<D extends Declaration> = keyof D["indexes"] & string;

type In<D extends Declaration, Name extends string> = Pick<
  AttributesOf<D>,
  Name & keyof AttributesOf<D>
>;

type CompositeOf<
  Index extends IndexDeclaration,
  Part extends "pk" | "sk",
> = Index[Part]["composite"][number];

/** What names one item. */
export type KeyOf<D extends Declaration> = In<
  D,
  CompositeOf<D["indexes"][PrimaryName<D>], "pk" | "sk">
>;

/** What names one partition of an index. */
export type PartitionOf<D extends Declaration, Name extends AnyIndexName<D>> = In<
  D,
  CompositeOf<D["indexes"][Name], "pk">
>;

/** What orders the items of a partition. */
export type PlaceOf<D extends Declaration, Name extends AnyIndexName<D>> = In<
  D,
  CompositeOf<D["indexes"][Name], "sk">
>;
