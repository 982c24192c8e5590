import { ok } from "@waymark/domain/result";
import { refuse, refuseParameter, type SqsResult } from "./failure.ts";
import { MAX_VISIBILITY_SECONDS } from "./limits.ts";
import type { SqsContext } from "./operation.ts";
import { readReceiptHandle } from "./receipt-handle.ts";
import { findMessage, setVisibleAt } from "./store/messages.ts";
import type { Queue } from "./store/queues.ts";

/** Counts the time from now on; 0 gives the message back at once. */
export const changeVisibility = (
  { database, now, arrivals }: SqsContext,
  queue: Queue,
  receiptHandle: string,
  visibilityTimeoutSeconds: number,
): SqsResult<object> => {
  if (visibilityTimeoutSeconds < 0 || visibilityTimeoutSeconds > MAX_VISIBILITY_SECONDS) {
    return refuseParameter(
      "VisibilityTimeout",
      visibilityTimeoutSeconds,
      "Must be between 0 and 43200.",
    );
  }
  const handle = readReceiptHandle(receiptHandle);
  if (handle === undefined || handle.queue !== queue.name) {
    return refuse("ReceiptHandleIsInvalid", "The input receipt handle is invalid.");
  }
  const message = findMessage(database, handle.messageRow);
  if (message?.queue !== queue.name) {
    return refuseParameter(
      "ReceiptHandle",
      receiptHandle,
      "Message does not exist or is not available for visibility timeout change.",
    );
  }
  if (message.receipt !== handle.nonce || message.visible_at <= now()) {
    return refuse("MessageNotInflight", "The message referred to isn't in flight.");
  }
  setVisibleAt(database, message.id, now() + visibilityTimeoutSeconds * 1000);
  arrivals.announce(queue.name);
  return ok({});
};
