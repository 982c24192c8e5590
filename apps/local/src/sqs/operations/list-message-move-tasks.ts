import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { refuse } from "../failure.ts";
import { defineOperation } from "../operation.ts";
import { queueNameOfArn } from "../queue-name.ts";
import { listMoveTasks } from "../store/move-tasks.ts";
import { findQueue } from "../store/queues.ts";

export const listMessageMoveTasks = defineOperation(
  z.object({ SourceArn: z.string(), MaxResults: z.int().min(1).max(10).default(1) }),
  ({ database }, { SourceArn, MaxResults }) => {
    const source = queueNameOfArn(SourceArn);
    if (findQueue(database, source) === undefined) {
      return refuse("ResourceNotFoundException", "The resource that you specified doesn't exist.");
    }
    const Results = listMoveTasks(database, source, MaxResults).map((task) => ({
      // AWS shows the handle only while it is of use: to cancel.
      ...(task.status === "RUNNING"
        ? { TaskHandle: Buffer.from(task.id).toString("base64url") }
        : {}),
      Status: task.status,
      SourceArn,
      ...(task.destination === null ? {} : { DestinationArn: task.destination }),
      ...(task.per_second === null ? {} : { MaxNumberOfMessagesPerSecond: task.per_second }),
      ApproximateNumberOfMessagesMoved: task.moved,
      ApproximateNumberOfMessagesToMove: task.to_move,
      ...(task.failure === null ? {} : { FailureReason: task.failure }),
      StartedTimestamp: task.started_at,
    }));
    return ok({ Results });
  },
);
