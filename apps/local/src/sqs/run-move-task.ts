import { sql } from "../sqlite/index.ts";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { SqsContext } from "./operation.ts";
import { queueNameOfArn } from "./queue-name.ts";
import { deleteMessage, insertMessage, StoredMessage } from "./store/messages.ts";
import { countMoved, endMoveTask, findMoveTask, type MoveTask } from "./store/move-tasks.ts";
import { findQueue } from "./store/queues.ts";

const STEP_MS = 50;
const MAX_MESSAGES_PER_STEP = 100;

type Step = { readonly moved: number; readonly destinations: readonly string[] } | "stuck";

/** A moved message is a new one: new id, new time, no receives. */
const moveSome = ({ database, now }: SqsContext, task: MoveTask, limit: number): Step =>
  database.inTransaction(() => {
    const nowMs = now();
    const rows = database.all(sql`SELECT * FROM messages WHERE queue = ${task.source}
      AND visible_at <= ${nowMs} AND sent_at <= ${task.started_at} ORDER BY id LIMIT ${limit}`);
    const destinations: string[] = [];
    for (const row of rows) {
      const message = StoredMessage.parse(row);
      const arn = task.destination ?? message.dead_letter_source;
      const destination = arn === null ? undefined : findQueue(database, queueNameOfArn(arn));
      if (destination === undefined) {
        endMoveTask(database, task.id, "FAILED", "CouldNotDetermineMessageSource");
        return "stuck";
      }
      deleteMessage(database, message.id);
      insertMessage(database, {
        ...message,
        queue: destination.name,
        message_id: randomUUID(),
        sent_at: nowMs,
        visible_at: nowMs,
      });
      destinations.push(destination.name);
    }
    countMoved(database, task.id, rows.length);
    if (rows.length === 0) endMoveTask(database, task.id, "COMPLETED", null);
    return { moved: rows.length, destinations };
  });

/** Moves dead letters back in steps, at the task's own speed, until none is left from before it. */
export const runMoveTask = async (context: SqsContext, taskId: string): Promise<void> => {
  for (;;) {
    const task = findMoveTask(context.database, taskId);
    if (context.stopped.aborted || task?.status !== "RUNNING") return;
    const limit = Math.min(task.per_second ?? MAX_MESSAGES_PER_STEP, MAX_MESSAGES_PER_STEP);
    const step = moveSome(context, task, limit);
    if (step === "stuck") return;
    for (const queue of new Set(step.destinations)) context.arrivals.announce(queue);
    const pauseMs =
      task.per_second === null ? STEP_MS : Math.max(STEP_MS, (step.moved * 1000) / task.per_second);
    if (step.moved > 0) await sleep(pauseMs);
  }
};
