import * as z from "zod";
import { sql, type Database } from "../../sqlite/index.ts";
import { DEDUPLICATION_MS } from "../limits.ts";

const Earlier = z.object({ message_id: z.string(), message_row: z.int() });
export type Earlier = z.infer<typeof Earlier>;

/** The message that was accepted under the key within the last 5 minutes, also if it is gone since. */
export const findEarlier = (
  { get, run }: Database,
  queue: string,
  key: string,
  nowMs: number,
): Earlier | undefined => {
  run(sql`DELETE FROM deduplications WHERE queue = ${queue} AND expires_at <= ${nowMs}`);
  const row = get(sql`SELECT message_id, message_row FROM deduplications
    WHERE queue = ${queue} AND key = ${key}`);
  return row === undefined ? undefined : Earlier.parse(row);
};

export const remember = (
  { run }: Database,
  queue: string,
  key: string,
  message: Earlier,
  nowMs: number,
): void => {
  run(sql`INSERT INTO deduplications (queue, key, message_id, message_row, expires_at)
    VALUES (${queue}, ${key}, ${message.message_id}, ${message.message_row},
      ${nowMs + DEDUPLICATION_MS})`);
};
