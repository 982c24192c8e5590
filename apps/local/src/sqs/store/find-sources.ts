import * as z from "zod";
import { sql, type Database } from "../../sqlite/index.ts";
import { findQueue } from "./queues.ts";

/** The queues whose redrive policy names this queue as the place for their dead letters. */
export const findSources = (database: Database, deadLetterArn: string): string[] =>
  database
    .all(sql`SELECT name FROM queues WHERE attributes LIKE '%RedrivePolicy%'`)
    .map((row) => z.object({ name: z.string() }).parse(row).name)
    .filter(
      (name) =>
        findQueue(database, name)?.settings.RedrivePolicy?.deadLetterTargetArn === deadLetterArn,
    );
