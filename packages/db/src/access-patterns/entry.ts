type Key = { readonly field: string; readonly template?: string | undefined };

type Index = { readonly index?: string | undefined; readonly pk: Key; readonly sk: Key };

type Schema = {
  readonly model: { readonly entity: string; readonly version: string };
  readonly indexes: Readonly<Record<string, Index>>;
};

/** How an index is used; what is written is not a use: it goes by primary key in a transaction. */
export type Use = {
  readonly read: string;
  readonly by: string;
  /** Indexes are always eventually consistent. */
  readonly consistency: "strong" | "eventual" | "in the transaction";
};

export type Entry = {
  readonly entity: string;
  readonly version: string;
  readonly about: string;
  readonly indexes: readonly (Index & { readonly uses: readonly Use[] })[];
};

/** Joins a declaration with what is said about it; an index without its uses does not compile. */
export const entry = <Declared extends Schema>(
  schema: Declared,
  about: string,
  uses: Readonly<Record<keyof Declared["indexes"] & string, readonly Use[]>>,
): Entry => {
  const usesOf: Readonly<Record<string, readonly Use[]>> = uses;
  return {
    entity: schema.model.entity,
    version: schema.model.version,
    about,
    indexes: Object.entries(schema.indexes).map(([name, index]) => ({
      ...index,
      uses: usesOf[name] ?? [],
    })),
  };
};
