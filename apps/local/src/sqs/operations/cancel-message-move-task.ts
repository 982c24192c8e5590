import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { refuse } from "../failure.ts";
import { defineOperation } from "../operation.ts";
import { endMoveTask, findMoveTask } from "../store/move-tasks.ts";

/** What was moved stays moved. */
export const cancelMessageMoveTask = defineOperation(
  z.object({ TaskHandle: z.string() }),
  ({ database }, { TaskHandle }) => {
    const task = findMoveTask(database, Buffer.from(TaskHandle, "base64url").toString("utf8"));
    if (task?.status !== "RUNNING") {
      return refuse("ResourceNotFoundException", "There is no running task of this handle.");
    }
    endMoveTask(database, task.id, "CANCELLED", null);
    return ok({ ApproximateNumberOfMessagesMoved: task.moved });
  },
);
