/* oxlint-disable typescript/no-unnecessary-type-parameters -- better-auth types each result by its
   caller. What a row holds only its schema knows, and the adapter factory shapes our answer by that
   schema before the caller sees it. */
import type { AuthRow } from "@waymark/db/auth";

const isModel = <Model>(row: AuthRow): row is AuthRow & Model => typeof row === "object";

/** A row as better-auth's generic signatures want it. */
export const asModel = <Model>(row: AuthRow): Model => {
  if (!isModel<Model>(row)) throw new Error("a row is an object");
  return row;
};

export const firstAsModel = <Model>(rows: readonly AuthRow[]): Model | null => {
  const [row] = rows;
  return row === undefined ? null : asModel<Model>(row);
};
