import type { SqsContext } from "./operation.ts";
import { dropSentBefore } from "./store/messages.ts";
import type { Queue } from "./store/queues.ts";

/** Ends what is older than the queue's retention time; SQS does it at some moment, this at each look. */
export const dropExpired = (context: SqsContext, queue: Queue): void => {
  if (context.keepsExpired) return;
  const retentionMs = queue.settings.MessageRetentionPeriod * 1000;
  dropSentBefore(context.database, queue.name, context.now() - retentionMs);
};
