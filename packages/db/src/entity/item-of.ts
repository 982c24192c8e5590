import type { Declaration } from "./declaration.ts";
import { keysOf } from "./keys-of.ts";

/** An item's marks: what it is, and which form of its attributes it has. */
export const marksOf = ({ model }: Declaration) => ({ kind: model.entity, v: model.version });

/** A whole item as it is stored: what is declared of the attributes, every key, and the marks. */
export const itemOf = (declaration: Declaration, attributes: object): Record<string, unknown> => {
  const declared: Record<string, unknown> = Object.fromEntries(
    Object.entries(attributes).filter(([name]) => Object.hasOwn(declaration.attributes, name)),
  );
  const keys = Object.values(declaration.indexes)
    .filter(({ condition }) => condition?.(declared) ?? true)
    .flatMap((index) => Object.entries(keysOf(index, declared)));
  return { ...declared, ...Object.fromEntries(keys), ...marksOf(declaration) };
};
