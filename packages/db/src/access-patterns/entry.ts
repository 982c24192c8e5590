import type { Declaration, IndexDeclaration } from "../entity/declaration.ts";

/** What is found as a rule, and the read units (write units for a check) that it consumes. */
export type Consumption = {
  readonly items: number;
  /** Of one item. */
  readonly bytes: number;
  readonly units: number;
};

/** How an index is used; what is written is not a use: it goes by primary key in a transaction. */
export type Use = {
  readonly read: string;
  readonly by: string;
  /** Indexes are always eventually consistent. */
  readonly consistency: "strong" | "eventual" | "in the transaction";
  readonly consumption: Consumption;
};

export type Entry = {
  readonly declaration: Declaration;
  readonly entity: string;
  readonly version: string;
  readonly about: string;
  readonly indexes: readonly (IndexDeclaration & { readonly uses: readonly Use[] })[];
};

/** Joins a declaration with what is said about it; an index without its uses does not compile. */
export const entry = <D extends Declaration>(
  declaration: D,
  about: string,
  uses: Readonly<Record<keyof D["indexes"] & string, readonly Use[]>>,
): Entry => {
  const usesOf: Readonly<Record<string, readonly Use[]>> = uses;
  return {
    declaration,
    entity: declaration.model.entity,
    version: declaration.model.version,
    about,
    indexes: Object.entries(declaration.indexes).map(([name, index]) => ({
      ...index,
      uses: usesOf[name] ?? [],
    })),
  };
};
