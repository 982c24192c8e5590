import type { Clock } from "@waymark/application/ports";
import type { JobOutcome } from "@waymark/contracts/job";
import type { SQSRecord } from "aws-lambda";
import type { JobName } from "../catalogue.ts";
import type { Queues } from "../queue/index.ts";
import { backoffSeconds } from "./backoff.ts";

type Deps = { readonly queues: Pick<Queues, "defer" | "bury">; readonly clock: Clock };

/** @returns true when the message is dealt with and may be deleted */
export const settle = async (
  { queues, clock }: Deps,
  job: JobName,
  { body, messageId, receiptHandle }: SQSRecord,
  outcome: JobOutcome,
  receives: number,
): Promise<boolean> => {
  switch (outcome.outcome) {
    case "done":
    case "skipped":
      return true;
    case "rejected": {
      const { reason } = outcome;
      await queues.bury(job, { body, reason, rejectedAt: clock.now(), originalId: messageId });
      return true;
    }
    case "retry":
      await queues.defer(job, receiptHandle, backoffSeconds(receives, outcome.afterSeconds));
      return false;
  }
};
