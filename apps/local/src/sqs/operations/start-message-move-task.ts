import { ok } from "@waymark/domain/result";
import { randomUUID } from "node:crypto";
import * as z from "zod";
import { refuse } from "../failure.ts";
import { defineOperation } from "../operation.ts";
import { queueArnOf, queueNameOfArn } from "../queue-name.ts";
import { runMoveTask } from "../run-move-task.ts";
import { findSources } from "../store/find-sources.ts";
import { countMessages } from "../store/messages.ts";
import { insertMoveTask, listMoveTasks } from "../store/move-tasks.ts";
import { findQueue } from "../store/queues.ts";

export const startMessageMoveTask = defineOperation(
  z.object({
    SourceArn: z.string(),
    DestinationArn: z.string().optional(),
    MaxNumberOfMessagesPerSecond: z.int().min(1).max(500).optional(),
  }),
  (call, { SourceArn, DestinationArn, MaxNumberOfMessagesPerSecond }) => {
    const { database, region, now } = call;
    const source = findQueue(database, queueNameOfArn(SourceArn));
    const known =
      DestinationArn === undefined || findQueue(database, queueNameOfArn(DestinationArn));
    if (source === undefined || known === undefined) {
      return refuse("ResourceNotFoundException", "The resource that you specified doesn't exist.");
    }
    if (findSources(database, queueArnOf(region, source.name)).length === 0) {
      return refuse(
        "InvalidParameterValueException",
        "Source queue must be configured as a Dead Letter Queue.",
      );
    }
    if (listMoveTasks(database, source.name, 1)[0]?.status === "RUNNING") {
      return refuse("UnsupportedOperation", "There is already a task running on this queue.");
    }
    const id = randomUUID();
    const startedAtMs = now();
    insertMoveTask(database, {
      id,
      source: source.name,
      destination: DestinationArn ?? null,
      per_second: MaxNumberOfMessagesPerSecond ?? null,
      status: "RUNNING",
      moved: 0,
      to_move: countMessages(database, source.name, startedAtMs).visible,
      started_at: startedAtMs,
      failure: null,
    });
    void runMoveTask(call, id);
    return ok({ TaskHandle: Buffer.from(id).toString("base64url") });
  },
);
