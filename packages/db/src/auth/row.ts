import * as z from "zod";

/** What a field of a row may hold; dates come as ISO strings, lists and objects as JSON text. */
export const AuthValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type AuthValue = z.infer<typeof AuthValue>;

/** A row of better-auth; which fields there are is decided by its options, not by us. */
export const AuthRow = z.record(z.string(), AuthValue);
export type AuthRow = z.infer<typeof AuthRow>;

/** The text of a field that names a key. Throws when the field is missing: such a row has no place. */
export const keyText = (row: AuthRow, field: string): string => {
  const value = row[field];
  if (value === undefined || value === null || value === "") {
    throw new Error(`a row without ${field} cannot be stored`);
  }
  return String(value);
};
