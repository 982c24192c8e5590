import { describeError, type Log } from "@waymark/application/log";
import type { Clock } from "@waymark/application/ports";
import { toEpochMs } from "@waymark/domain/time";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { catalogue, type JobName } from "../catalogue.ts";
import type { Queues } from "../queue/index.ts";
import { conclude } from "./conclude.ts";
import { type Handle, judge } from "./judge.ts";
import { settle } from "./settle.ts";

export type ConsumerDeps = {
  readonly queues: Pick<Queues, "defer" | "bury">;
  readonly clock: Clock;
  readonly log: Log;
};

const levels = { done: "info", skipped: "info", retry: "warn", rejected: "error" } as const;

/** How long ago the message came into its queue. */
const ageSeconds = (clock: Clock, { attributes }: SQSRecord): number =>
  Math.max(0, Math.round((toEpochMs(clock.now()) - Number(attributes.SentTimestamp)) / 1000));

/** @returns true when the message is dealt with and may be deleted */
const consumeOne = async <Job extends JobName>(
  deps: ConsumerDeps,
  job: Job,
  handle: Handle<Job>,
  record: SQSRecord,
): Promise<boolean> => {
  const startedMs = performance.now();
  const { messageId } = record;
  const receives = Number(record.attributes.ApproximateReceiveCount);
  const judged = await judge(deps.log, job, handle, record);
  const outcome = conclude(judged.outcome, receives, catalogue[job].maxReceives);
  deps.log({
    level: levels[outcome.outcome],
    message: "job handled",
    job,
    messageId,
    eventId: judged.eventId,
    receives,
    outcome: outcome.outcome,
    reason: "reason" in outcome ? outcome.reason : undefined,
    ageSeconds: ageSeconds(deps.clock, record),
    durationMs: Math.round(performance.now() - startedMs),
  });
  try {
    return await settle(deps, job, record, outcome, receives);
  } catch (thrown) {
    // The message stays in its queue and is delivered again when its visibility timeout ends.
    const failure = describeError(thrown);
    deps.log({ level: "error", message: "job not settled", job, messageId, ...failure });
    return false;
  }
};

/**
 * A Lambda handler for a job's queue. Messages of a batch are handled at the same time and apart
 * from each other; the event-source mapping has to report batch item failures.
 *
 * - `done`, `skipped`: deleted
 * - `retry`, or thrown: delivered again after `afterSeconds`, twice as long each time
 * - `rejected`, unreadable, or out of deliveries: moved to the dead-letter queue with the reason
 */
export const consume =
  <Job extends JobName>(deps: ConsumerDeps, job: Job, handle: Handle<Job>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const settled = await Promise.all(
      event.Records.map(async (record) => ({
        record,
        isSettled: await consumeOne(deps, job, handle, record),
      })),
    );
    return {
      batchItemFailures: settled
        .filter(({ isSettled }) => !isSettled)
        .map(({ record }) => ({ itemIdentifier: record.messageId })),
    };
  };
