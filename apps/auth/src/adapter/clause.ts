import type { AuthValue, Clause } from "@waymark/db/auth";
import type { CustomAdapter } from "better-auth/adapters";

type Where = Parameters<CustomAdapter["findOne"]>[0]["where"][number];

const operands = (value: Where["value"]): AuthValue | readonly AuthValue[] =>
  value instanceof Date ? value.toISOString() : value;

/** A where-clause in the words of the table; moments as the ISO text they are stored as. */
export const toClause = (where: Where): Clause => ({
  field: where.field,
  operator: where.operator ?? "eq",
  connector: where.connector ?? "AND",
  mode: where.mode ?? "sensitive",
  value: operands(where.value),
});
