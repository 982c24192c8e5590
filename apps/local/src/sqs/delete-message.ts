import { ok } from "@waymark/domain/result";
import { refuse, type SqsResult } from "./failure.ts";
import type { SqsContext } from "./operation.ts";
import { readReceiptHandle } from "./receipt-handle.ts";
import { deleteMessage as deleteRow, findMessage } from "./store/messages.ts";
import type { Queue } from "./store/queues.ts";

/**
 * Deletes by the newest receipt handle. An outdated handle is accepted and deletes nothing, which
 * AWS allows itself on standard queues: whoever relies on more has a bug that shows here.
 */
export const deleteByHandle = (
  { database, now, arrivals }: SqsContext,
  queue: Queue,
  receiptHandle: string,
): SqsResult<object> => {
  const handle = readReceiptHandle(receiptHandle);
  if (handle === undefined || handle.queue !== queue.name) {
    return refuse("ReceiptHandleIsInvalid", "The input receipt handle is invalid.");
  }
  const message = findMessage(database, handle.messageRow);
  if (message?.queue !== queue.name || message.receipt !== handle.nonce) return ok({});
  if (queue.settings.FifoQueue && message.visible_at <= now()) {
    return refuse(
      "InvalidParameterValueException",
      "Value for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired.",
    );
  }
  deleteRow(database, message.id);
  // The next message of a FIFO group becomes receivable.
  arrivals.announce(queue.name);
  return ok({});
};
