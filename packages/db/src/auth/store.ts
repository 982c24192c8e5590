import { err, ok, type Result } from "@waymark/domain/result";
import type { TableAccess } from "../item/table-access.ts";
import { choosePath } from "./access-path.ts";
import { insertChanges, removeChanges, replaceChanges, type Room } from "./changes.ts";
import type { StoredRow } from "./item.ts";
import { digest } from "./keys.ts";
import type { AuthModel } from "./model.ts";
import { readRows } from "./read.ts";
import { type AuthRow, keyText } from "./row.ts";
import { type Clause, meets, sortRows } from "./where.ts";
import { type Lost, writeAll } from "./write.ts";

export type Selection = {
  readonly where: readonly Clause[];
  readonly sortBy?: { readonly field: string; readonly direction: "asc" | "desc" } | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
};

/** Another row of the model has the same key or the same value of a unique field. */
export type Duplicate = { readonly code: "auth.duplicate" };

/** Rows of better-auth in the one table. Each change of a row is one conditional write. */
export type AuthStore = {
  /** @param unlessPresent keeps a row that is there already under the same key, and succeeds. */
  readonly create: (
    model: AuthModel,
    row: AuthRow,
    options?: { readonly unlessPresent: boolean },
  ) => Promise<Result<AuthRow, Duplicate>>;
  readonly find: (model: AuthModel, selection: Selection) => Promise<readonly AuthRow[]>;
  /**
   * Changes rows that meet the where-clause at the moment of writing, at most `limit` of them.
   *
   * @returns the rows as they are now
   */
  readonly change: (
    model: AuthModel,
    selection: Selection,
    change: (row: AuthRow) => AuthRow,
  ) => Promise<Result<readonly AuthRow[], Duplicate>>;
  /**
   * Removes rows that meet the where-clause, at most `limit` of them. However many remove one row
   * at once, one of them gets it.
   *
   * @returns the rows that this call removed
   */
  readonly remove: (model: AuthModel, selection: Selection) => Promise<readonly AuthRow[]>;
};

const duplicate = err({ code: "auth.duplicate" } as const);

// Each lost race means that somebody else has won one, so even a crowd gets through.
const RACES = 100;

/** A row whose id nobody gave is named by its key, so that its id alone finds it. */
const withId = (model: AuthModel, row: AuthRow): AuthRow =>
  row["id"] === undefined && model.keyForm === "digest"
    ? { ...row, id: digest(keyText(row, model.keyField)) }
    : row;

const roomFor = (model: AuthModel, given: AuthRow, unlessPresent: boolean): Room => {
  if (model.sameKey === "refuse" || unlessPresent) return "absent";
  return given["id"] === undefined ? "any" : "other_id";
};

/** Tries again with what is stored now, until done, refused for good, or no longer called for. */
const race = async (
  access: TableAccess,
  model: AuthModel,
  where: readonly Clause[],
  found: StoredRow,
  write: (stored: StoredRow) => Promise<Lost | null>,
): Promise<StoredRow | "taken" | null> => {
  let stored = found;
  for (let races = 0; races < RACES; races += 1) {
    const lost = await write(stored);
    if (lost === null) return stored;
    if (lost === "taken") return "taken";
    const [now] = await readRows(access, model, { by: "key", keys: [stored.key] });
    if (now === undefined || !meets(now.row, where)) return null;
    stored = now;
  }
  throw new Error(`a ${model.kind} row changed ${RACES} times while it was being written`);
};

const findStored = async (
  access: TableAccess,
  model: AuthModel,
  where: readonly Clause[],
): Promise<readonly StoredRow[]> => {
  const rows = await readRows(access, model, choosePath(model, where));
  return rows.filter(({ row }) => meets(row, where));
};

export const authStore = (access: TableAccess): AuthStore => ({
  create: async (model, given, { unlessPresent } = { unlessPresent: false }) => {
    const row = withId(model, given);
    const room = roomFor(model, given, unlessPresent);
    const lost = await writeAll(access, insertChanges(access, model, row, room));
    return lost === null || unlessPresent ? ok(row) : duplicate;
  },
  find: async (model, { where, sortBy, offset = 0, limit = Number.POSITIVE_INFINITY }) => {
    const rows = (await findStored(access, model, where)).map(({ row }) => row);
    const sorted = sortBy === undefined ? rows : sortRows(rows, sortBy);
    return sorted.slice(offset, offset + limit);
  },
  change: async (model, { where, limit = Number.POSITIVE_INFINITY }, change) => {
    const changed: AuthRow[] = [];
    for (const found of await findStored(access, model, where)) {
      if (changed.length >= limit) break;
      const won = await race(access, model, where, found, (stored) =>
        writeAll(access, replaceChanges(access, model, stored, change(stored.row))),
      );
      if (won === "taken") return duplicate;
      if (won !== null) changed.push(change(won.row));
    }
    return ok(changed);
  },
  remove: async (model, { where, limit = Number.POSITIVE_INFINITY }) => {
    const removed: AuthRow[] = [];
    for (const found of await findStored(access, model, where)) {
      if (removed.length >= limit) break;
      const won = await race(access, model, where, found, (stored) =>
        writeAll(access, removeChanges(access, model, stored)),
      );
      if (won !== null && won !== "taken") removed.push(won.row);
    }
    return removed;
  },
});
