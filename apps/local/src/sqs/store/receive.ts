import { randomUUID } from "node:crypto";
import { sql, type Database } from "../../sqlite/index.ts";
import { queueNameOfArn } from "../queue-name.ts";
import { StoredMessage } from "./messages.ts";
import { findQueue, type Queue } from "./queues.ts";

const visibleInStandard = ({ all }: Database, queue: string, nowMs: number, limit: number) =>
  all(sql`SELECT * FROM messages WHERE queue = ${queue} AND visible_at <= ${nowMs}
    ORDER BY visible_at, id LIMIT ${limit}`);

/** A group is held back while one of its messages is in flight, or an earlier one is delayed. */
const visibleInFifo = ({ all }: Database, queue: string, nowMs: number, limit: number) =>
  all(sql`SELECT * FROM messages AS candidate
    WHERE queue = ${queue} AND visible_at <= ${nowMs} AND NOT EXISTS (
      SELECT 1 FROM messages AS other
      WHERE other.queue = candidate.queue AND other.group_id = candidate.group_id
        AND other.visible_at > ${nowMs}
        AND (other.id < candidate.id OR other.receipt IS NOT NULL))
    ORDER BY id LIMIT ${limit}`);

const moveToDeadLetters = (
  { run }: Database,
  message: StoredMessage,
  target: Queue,
  sourceArn: string,
  nowMs: number,
): void => {
  // A standard queue keeps the time of sending, so retention goes on counting from it; FIFO resets it.
  const sentAt = target.settings.FifoQueue ? nowMs : message.sent_at;
  run(sql`UPDATE messages SET queue = ${target.name}, dead_letter_source = ${sourceArn},
    sent_at = ${sentAt}, visible_at = ${nowMs}, receipt = NULL,
    receives_elsewhere = receive_count WHERE id = ${message.id}`);
};

const lend = (
  { run }: Database,
  message: StoredMessage,
  visibleAtMs: number,
  nowMs: number,
): StoredMessage & { readonly receipt: string } => {
  const receipt = randomUUID();
  const first_received_at = message.first_received_at ?? nowMs;
  const receive_count = message.receive_count + 1;
  run(sql`UPDATE messages SET visible_at = ${visibleAtMs}, receipt = ${receipt},
    receive_count = ${receive_count}, first_received_at = ${first_received_at}
    WHERE id = ${message.id}`);
  return { ...message, receipt, receive_count, first_received_at, visible_at: visibleAtMs };
};

export type ReceiveRequest = {
  readonly queue: Queue;
  readonly queueArn: string;
  readonly limit: number;
  readonly visibilityTimeoutSeconds: number;
  readonly nowMs: number;
};

export type Received = {
  readonly messages: readonly (StoredMessage & { readonly receipt: string })[];
  /** The queue that got what was received too often. */
  readonly deadLettersIn: string | undefined;
};

/** Lends messages for the visibility time; what was lent too often moves to its dead-letter queue. */
export const receive = (database: Database, request: ReceiveRequest): Received => {
  const { queue, nowMs } = request;
  const policy = queue.settings.RedrivePolicy;
  const deadLetters = policy && findQueue(database, queueNameOfArn(policy.deadLetterTargetArn));
  const visible = queue.settings.FifoQueue ? visibleInFifo : visibleInStandard;
  return database.inTransaction(() => {
    const messages: (StoredMessage & { readonly receipt: string })[] = [];
    let deadLettersIn: string | undefined;
    for (;;) {
      const missing = request.limit - messages.length;
      const rows = missing > 0 ? visible(database, queue.name, nowMs, missing) : [];
      let moved = 0;
      for (const row of rows) {
        const message = StoredMessage.parse(row);
        const receives = message.receive_count - message.receives_elsewhere;
        if (messages.some(({ id }) => id === message.id)) continue;
        if (policy && deadLetters && receives >= policy.maxReceiveCount) {
          moveToDeadLetters(database, message, deadLetters, request.queueArn, nowMs);
          deadLettersIn = deadLetters.name;
          moved += 1;
        } else {
          const visibleAtMs = nowMs + request.visibilityTimeoutSeconds * 1000;
          messages.push(lend(database, message, visibleAtMs, nowMs));
        }
      }
      if (moved === 0) return { messages, deadLettersIn };
    }
  });
};
