import type { IndexDeclaration, KeyDeclaration } from "./declaration.ts";

export type Keys = Readonly<Record<string, string>>;

/** A key's text; throws when an attribute is missing, which would lead to somebody else's item. */
export const renderKey = ({ template }: KeyDeclaration, attributes: object): string => {
  const values = new Map<string, unknown>(Object.entries(attributes));
  return template.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name);
    if (typeof value !== "string") throw new Error(`${template} needs ${name} as a string`);
    return value;
  });
};

/** Both keys of an index, by the fields that they stand in. */
export const keysOf = ({ pk, sk }: IndexDeclaration, attributes: object): Keys => ({
  [pk.field]: renderKey(pk, attributes),
  [sk.field]: renderKey(sk, attributes),
});
