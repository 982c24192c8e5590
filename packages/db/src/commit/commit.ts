import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Commit, Write } from "@waymark/application/ports";
import type { AppError } from "@waymark/contracts/error";
import { err, ok, type Result } from "@waymark/domain/result";
import { randomUUID } from "node:crypto";
import type { TableAccess } from "../item/table-access.ts";
import { type Operation, operationOf } from "../item/write.ts";
import { outboxPut } from "../outbox/outbox-put.ts";
import { classifyFailure } from "./classify-failure.ts";
import { itemKey } from "./item-key.ts";
import { jitterMs, maxAttempts } from "./jitter.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html#limits-dynamodb-transactions */
const maxItems = 100;

export type CommitDeps = {
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
};

const refuseTwoOnOneItem = (operations: readonly Operation[]): void => {
  const writers = new Map<string, string>();
  for (const { name, item } of operations) {
    const key = itemKey(item);
    const other = writers.get(key);
    if (other !== undefined) throw new Error(`${other} and ${name} both write the item ${key}`);
    writers.set(key, name);
  }
};

const attempt = async (
  access: TableAccess,
  deps: CommitDeps,
  writes: readonly Write[],
  operations: readonly Operation[],
): Promise<Result<null, AppError>> => {
  // The same token on every attempt: what was written before its answer got lost is not repeated.
  const command = {
    TransactItems: operations.map(({ item }) => item),
    ClientRequestToken: randomUUID(),
  };
  let mayBeWritten = false;
  for (let attempts = 1; ; attempts += 1) {
    try {
      await access.documents.send(new TransactWriteCommand(command));
      return ok(null);
    } catch (error) {
      const failure = classifyFailure(error);
      const refused = failure.kind === "refused" ? writes[failure.position] : undefined;
      if (refused !== undefined) return err(refused.refusal);
      if (failure.kind === "refused" || failure.kind === "broken") throw error;
      mayBeWritten ||= failure.kind === "unknown";
      if (attempts === maxAttempts) {
        // "Busy" promises that nothing was changed.
        if (mayBeWritten) throw error;
        return err({ code: "storage.busy" });
      }
      await deps.sleep(jitterMs(attempts, deps.random));
    }
  }
};

/**
 * Writes and events in one TransactWriteItems, with the port's promises. Throws on two writes of one
 * item, on more than 100 items, and when the last attempt's outcome is unknown.
 */
export const makeCommit =
  (access: TableAccess, deps: CommitDeps): Commit =>
  async (writes, events) => {
    const operations = [
      ...writes.map(operationOf),
      ...events.map((event) => outboxPut(access, event)),
    ];
    if (operations.length === 0) return ok(null);
    if (operations.length > maxItems) {
      throw new Error(`${operations.length} items in one commit; DynamoDB takes ${maxItems}`);
    }
    refuseTwoOnOneItem(operations);
    return attempt(access, deps, writes, operations);
  };
