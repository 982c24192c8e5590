import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionInProgressException,
} from "@aws-sdk/client-dynamodb";
import type { Fault } from "./plan.ts";

/** What the SDK throws for a fault. `itemCount` is the size of the transaction. */
export const faultError = (fault: Fault, itemCount: number): Error => {
  const about = { message: `injected: ${fault}`, $metadata: {} };
  switch (fault) {
    case "conflict":
      return new TransactionCanceledException({
        ...about,
        CancellationReasons: Array.from({ length: itemCount }, (_, place) => ({
          Code: place === itemCount - 1 ? "TransactionConflict" : "None",
        })),
      });
    case "in_progress":
      return new TransactionInProgressException(about);
    case "throttled":
      return new ProvisionedThroughputExceededException(about);
    case "lost_before":
    case "lost_after":
      return Object.assign(new Error(about.message), { code: "ECONNRESET" });
  }
};
