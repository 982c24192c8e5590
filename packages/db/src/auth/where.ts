import type { AuthRow, AuthValue } from "./row.ts";

/** One condition of better-auth's where-clauses. */
export type Clause = {
  readonly field: string;
  readonly operator:
    | "eq"
    | "ne"
    | "lt"
    | "lte"
    | "gt"
    | "gte"
    | "in"
    | "not_in"
    | "contains"
    | "starts_with"
    | "ends_with";
  readonly value: AuthValue | readonly AuthValue[];
  readonly connector: "AND" | "OR";
  readonly mode: "sensitive" | "insensitive";
};

const fold = (value: AuthValue, clause: Clause): AuthValue =>
  clause.mode === "insensitive" && typeof value === "string" ? value.toLowerCase() : value;

/** The order of two values of one type; `undefined` where there is none, as with SQL's NULL. */
const compare = (left: AuthValue, right: AuthValue): number | undefined => {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  if (typeof left !== "string" || typeof right !== "string") return undefined;
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

const isOrdered = (
  left: AuthValue,
  right: AuthValue,
  holds: (order: number) => boolean,
): boolean => {
  const order = compare(left, right);
  return order !== undefined && holds(order);
};

const isText = (
  value: AuthValue,
  part: AuthValue,
  holds: (value: string, part: string) => boolean,
): boolean => typeof value === "string" && typeof part === "string" && holds(value, part);

const holds = (clause: Clause, row: AuthRow): boolean => {
  const value = fold(row[clause.field] ?? null, clause);
  const operands = (Array.isArray(clause.value) ? clause.value : [clause.value]).map(
    (operand: AuthValue) => fold(operand, clause),
  );
  const operand = operands[0] ?? null;
  switch (clause.operator) {
    case "eq":
      return value === operand;
    case "ne":
      return value !== operand;
    case "in":
      return operands.includes(value);
    case "not_in":
      return !operands.includes(value);
    case "lt":
      return isOrdered(value, operand, (order) => order < 0);
    case "lte":
      return isOrdered(value, operand, (order) => order <= 0);
    case "gt":
      return isOrdered(value, operand, (order) => order > 0);
    case "gte":
      return isOrdered(value, operand, (order) => order >= 0);
    case "contains":
      return isText(value, operand, (text, part) => text.includes(part));
    case "starts_with":
      return isText(value, operand, (text, part) => text.startsWith(part));
    case "ends_with":
      return isText(value, operand, (text, part) => text.endsWith(part));
  }
};

/**
 * Whether a row meets the clauses: all that are joined by AND, and, where there are any, one of
 * those joined by OR, which is how better-auth's SQL adapters read them.
 */
export const meets = (row: AuthRow, where: readonly Clause[]): boolean => {
  const alternatives = where.filter((clause) => clause.connector === "OR");
  return (
    where.every((clause) => clause.connector === "OR" || holds(clause, row)) &&
    (alternatives.length === 0 || alternatives.some((clause) => holds(clause, row)))
  );
};

/** Sorts a copy; rows without the field come first, as in SQLite. */
export const sortRows = (
  rows: readonly AuthRow[],
  by: { readonly field: string; readonly direction: "asc" | "desc" },
): AuthRow[] =>
  rows.toSorted((left, right) => {
    const [a, b] = [left[by.field] ?? null, right[by.field] ?? null];
    const order = compare(a, b) ?? Number(a !== null) - Number(b !== null);
    return by.direction === "asc" ? order : -order;
  });
