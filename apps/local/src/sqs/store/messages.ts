import * as z from "zod";
import { sql, type Database } from "../../sqlite/index.ts";
import { MessageAttributes } from "../message-attributes.ts";

export const StoredMessage = z.object({
  id: z.int(),
  queue: z.string(),
  message_id: z.string(),
  body: z.string(),
  attributes: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(MessageAttributes),
  trace_header: z.string().nullable(),
  group_id: z.string().nullable(),
  deduplication_id: z.string().nullable(),
  dead_letter_source: z.string().nullable(),
  sent_at: z.int(),
  visible_at: z.int(),
  first_received_at: z.int().nullable(),
  receive_count: z.int(),
  /** Receives in the queue that a message came from; they show, but do not count for this queue. */
  receives_elsewhere: z.int(),
  receipt: z.string().nullable(),
});
export type StoredMessage = z.infer<typeof StoredMessage>;

export type NewMessage = Pick<
  StoredMessage,
  | "queue"
  | "message_id"
  | "body"
  | "attributes"
  | "trace_header"
  | "group_id"
  | "deduplication_id"
  | "sent_at"
  | "visible_at"
>;

/** Answers the row's number, which grows with each message and is never used again. */
export const insertMessage = ({ run }: Database, message: NewMessage): number => {
  const { lastInsertRowid } = run(sql`INSERT INTO messages
    (queue, message_id, body, attributes, trace_header, group_id, deduplication_id, sent_at, visible_at)
    VALUES (${message.queue}, ${message.message_id}, ${message.body},
      ${JSON.stringify(message.attributes)}, ${message.trace_header}, ${message.group_id},
      ${message.deduplication_id}, ${message.sent_at}, ${message.visible_at})`);
  return lastInsertRowid;
};

export const findMessage = ({ get }: Database, id: number): StoredMessage | undefined => {
  const row = get(sql`SELECT * FROM messages WHERE id = ${id}`);
  return row === undefined ? undefined : StoredMessage.parse(row);
};

export const deleteMessage = ({ run }: Database, id: number): void => {
  run(sql`DELETE FROM messages WHERE id = ${id}`);
};

export const setVisibleAt = ({ run }: Database, id: number, visibleAtMs: number): void => {
  run(sql`UPDATE messages SET visible_at = ${visibleAtMs} WHERE id = ${id}`);
};

export const dropSentBefore = ({ run }: Database, queue: string, sentBeforeMs: number): void => {
  run(sql`DELETE FROM messages WHERE queue = ${queue} AND sent_at <= ${sentBeforeMs}`);
};

const Counts = z.object({
  visible: z.int(),
  in_flight: z.int(),
  delayed: z.int(),
  next_visible_at: z.int().nullable(),
});

export const countMessages = (
  { get }: Database,
  queue: string,
  nowMs: number,
): z.infer<typeof Counts> =>
  Counts.parse(
    get(sql`SELECT
      count(*) FILTER (WHERE visible_at <= ${nowMs}) AS visible,
      count(*) FILTER (WHERE visible_at > ${nowMs} AND receipt IS NOT NULL) AS in_flight,
      count(*) FILTER (WHERE visible_at > ${nowMs} AND receipt IS NULL) AS delayed,
      min(visible_at) FILTER (WHERE visible_at > ${nowMs}) AS next_visible_at
      FROM messages WHERE queue = ${queue}`),
  );

const Count = z.object({ queue: z.string(), visible: z.int(), hidden: z.int() });

/** What waits in each queue that is not empty, in the order of their names. */
export const countByQueue = ({ all }: Database, nowMs: number): readonly z.infer<typeof Count>[] =>
  z.array(Count).parse(
    all(sql`SELECT queue,
      count(*) FILTER (WHERE visible_at <= ${nowMs}) AS visible,
      count(*) FILTER (WHERE visible_at > ${nowMs}) AS hidden
      FROM messages GROUP BY queue ORDER BY queue`),
  );
