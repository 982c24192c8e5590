import { guardKey, type ItemKey, rowKey } from "./keys.ts";
import type { AuthModel } from "./model.ts";
import type { AuthValue } from "./row.ts";
import type { Clause } from "./where.ts";

/** How the rows that may meet a where-clause are found, cheapest first. */
export type AccessPath =
  /** Reads of one item each. */
  | { readonly by: "key"; readonly keys: readonly ItemKey[] }
  /** A read of the value's guard, then of the row that it names. */
  | { readonly by: "guard"; readonly key: ItemKey }
  /** One entry of the first index. */
  | { readonly by: "id"; readonly id: string }
  /** One partition of the second index. */
  | { readonly by: "owner"; readonly owner: string }
  /** All rows of the model, eight partitions of the first index: as dear as the model is large. */
  | { readonly by: "model" };

const operandsOf = (clause: Clause, field: string): readonly AuthValue[] | undefined => {
  if (clause.field !== field || clause.connector === "OR") return undefined;
  if (clause.operator === "eq" && !Array.isArray(clause.value)) return [clause.value].flat();
  return clause.operator === "in" ? [clause.value].flat() : undefined;
};

const findOperands = (where: readonly Clause[], field: string): readonly string[] | undefined => {
  for (const clause of where) {
    const operands = operandsOf(clause, field);
    if (operands?.every((operand) => operand !== null && operand !== "")) {
      return operands.map(String);
    }
  }
  return undefined;
};

const isSensitive = (clause: Clause): boolean => clause.mode === "sensitive";

/** The rows of a path still have to be held against the where-clause. */
export const choosePath = (model: AuthModel, where: readonly Clause[]): AccessPath => {
  const exact = where.filter(isSensitive);
  const keys = findOperands(exact, model.keyField);
  if (keys !== undefined) {
    return { by: "key", keys: [...new Set(keys)].map((value) => rowKey(model, value)) };
  }
  for (const unique of model.uniqueFields) {
    const [value, ...others] = findOperands(unique.foldsCase ? where : exact, unique.field) ?? [];
    const isGuarded = value !== undefined && (unique.covers?.(value) ?? true);
    if (isGuarded && others.length === 0) {
      return { by: "guard", key: guardKey(unique, value) };
    }
  }
  const [id, ...otherIds] = findOperands(exact, "id") ?? [];
  if (id !== undefined && otherIds.length === 0) {
    return isDerivedId(model, id)
      ? { by: "key", keys: [{ pk: `${model.kind}#${id}`, sk: model.kind }] }
      : { by: "id", id };
  }
  const [owner, ...otherOwners] =
    model.ownerField === undefined ? [] : (findOperands(exact, model.ownerField) ?? []);
  if (owner !== undefined && otherOwners.length === 0) return { by: "owner", owner };
  return { by: "model" };
};

/** Whether the id is the digest that also names the row's item, as `withId` gives it. */
const isDerivedId = (model: AuthModel, id: string): boolean =>
  model.keyForm === "digest" && /^[0-9a-f]{64}$/.test(id);
