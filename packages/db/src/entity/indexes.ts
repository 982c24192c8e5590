import type { Declaration, IndexDeclaration } from "./declaration.ts";

/** The table itself, among an entity's indexes. */
export const primaryIndex = ({ model, indexes }: Declaration): IndexDeclaration => {
  const [primary, ...others] = Object.values(indexes).filter(({ index }) => index === undefined);
  if (primary === undefined || others.length > 0) {
    throw new Error(`${model.entity} needs one index without a name, the table itself`);
  }
  return primary;
};

export const indexNamed = ({ model, indexes }: Declaration, name: string): IndexDeclaration => {
  const index = indexes[name];
  if (index === undefined) throw new Error(`${model.entity} has no index ${name}`);
  return index;
};
