import { setTimeout as sleep } from "node:timers/promises";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { classifyFailure } from "../commit/classify-failure.ts";
import { jitterMs, maxAttempts } from "../commit/jitter.ts";
import type { TableAccess } from "../item/table-access.ts";
import type { TransactItem } from "../item/write.ts";

/** What a refused change means: another row has the value, or the row is no longer what was read. */
export type Lost = "taken" | "changed";

export type Change = { readonly item: TransactItem; readonly lost: Lost };

/**
 * Carries out all changes or none. Also a single one goes as a transaction: its token makes the
 * SDK's repetition after a lost reply harmless, which a conditional put or delete is not.
 *
 * @returns null when done, else what the first refused change means. Throws when contention outlasts
 *   the retries.
 */
export const writeAll = async (
  access: TableAccess,
  changes: readonly Change[],
): Promise<Lost | null> => {
  const command = { TransactItems: changes.map((change) => change.item) };
  for (let attempts = 1; ; attempts += 1) {
    try {
      await access.documents.send(new TransactWriteCommand(command));
      return null;
    } catch (error) {
      const failure = classifyFailure(error);
      const refused = failure.kind === "refused" ? changes[failure.position] : undefined;
      if (refused !== undefined) return refused.lost;
      if (failure.kind !== "contended" || attempts === maxAttempts) throw error;
      await sleep(jitterMs(attempts, Math.random));
    }
  }
};
