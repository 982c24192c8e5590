declare const heldType: unique symbol;

type ScalarAttribute = {
  readonly type: "string" | "number" | "boolean";
  readonly required?: true;
};

type ObjectAttribute<Value> = {
  readonly type: "any";
  readonly required: true;
  /** Never there: it only carries the type, as the declaration is plain data. */
  readonly [heldType]?: Value;
};

/** An attribute that holds a whole object of the domain. */
export const objectOf = <Value extends object>(): ObjectAttribute<Value> => ({
  type: "any",
  required: true,
});

export type KeyDeclaration = {
  readonly field: string;
  /** The attributes that stand in the template. */
  readonly composite: readonly string[];
  readonly template: string;
  readonly casing: "none";
};

export type IndexDeclaration = {
  /** None is the table itself, of which there is exactly one. */
  readonly index?: string;
  /** An item is in the index only when this holds. */
  readonly condition?: (attributes: Readonly<Record<string, unknown>>) => boolean;
  readonly pk: KeyDeclaration;
  readonly sk: KeyDeclaration;
};

/**
 * An entity in ElectroDB's own format (https://electrodb.dev/en/modeling/schema/), cut down to what
 * is used here. ElectroDB itself checks each declaration in the parity test.
 */
export type Declaration = {
  readonly model: {
    readonly entity: string;
    readonly service: "waymark";
    readonly version: string;
  };
  readonly attributes: Readonly<Record<string, ScalarAttribute | ObjectAttribute<unknown>>>;
  readonly indexes: Readonly<Record<string, IndexDeclaration>>;
};

/** What a declared attribute holds. */
export type ValueOf<Attribute> =
  Attribute extends ObjectAttribute<infer Value>
    ? Value
    : Attribute extends { readonly type: "number" }
      ? number
      : Attribute extends { readonly type: "boolean" }
        ? boolean
        : string;
