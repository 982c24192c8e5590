import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import type { Statement } from "./sql.ts";

export type Row = Readonly<Record<string, SQLOutputValue>>;

export type Database = {
  readonly run: (statement: Statement) => { readonly lastInsertRowid: number };
  readonly get: (statement: Statement) => Row | undefined;
  readonly all: (statement: Statement) => Row[];
  /** All of the work or nothing of it: what throws is rolled back. Not to be nested. */
  readonly inTransaction: <Value>(work: () => Value) => Value;
  readonly close: () => void;
};

const MAX_PREPARED_STATEMENTS = 200;

/**
 * Opens a database and applies its schema (`CREATE … IF NOT EXISTS` statements).
 *
 * WAL with `synchronous=NORMAL` keeps every committed write through `kill -9` of the process, since
 * the pages are with the kernel by then; only a power cut may lose the newest ones, which a local
 * stand-in can bear, and it saves one fsync per message (https://sqlite.org/wal.html).
 * @param file path of the database, or `:memory:`
 */
export const openDatabase = (file: string, schema: string): Database => {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; ${schema}`);
  const prepared = database.createTagStore(MAX_PREPARED_STATEMENTS);
  return {
    run: ({ text, values }) => ({
      lastInsertRowid: Number(prepared.run(text, ...values).lastInsertRowid),
    }),
    get: ({ text, values }) => prepared.get(text, ...values),
    all: ({ text, values }) => prepared.all(text, ...values),
    inTransaction: (work) => {
      database.exec("BEGIN IMMEDIATE");
      try {
        const value = work();
        database.exec("COMMIT");
        return value;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => database.close(),
  };
};
