import type { Clock } from "@waymark/application/ports";
import type { JobOutcome } from "@waymark/contracts/job";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { catalogue, type JobName } from "../catalogue.ts";
import { describeError, type Log, withoutAddresses } from "@waymark/application/log";
import type { Payloads } from "../payload/index.ts";
import type { Queues } from "../queue/index.ts";
import { backoffSeconds } from "./backoff.ts";
import { parseBody } from "./parse-body.ts";

export type ConsumerDeps = {
  readonly queues: Pick<Queues, "defer" | "bury">;
  readonly clock: Clock;
  readonly log: Log;
};

type Handle<Job extends JobName> = (payload: Payloads[Job]) => Promise<JobOutcome>;

type Judged = { readonly outcome: JobOutcome; readonly eventId?: string };

const judge = async <Job extends JobName>(
  log: Log,
  job: Job,
  handle: Handle<Job>,
  record: SQSRecord,
): Promise<Judged> => {
  const parsed = parseBody(job, record.body);
  if (!parsed.ok) return { outcome: { outcome: "rejected", reason: parsed.error } };
  const { eventId } = parsed.value;
  try {
    return { outcome: await handle(parsed.value), eventId };
  } catch (thrown) {
    const failure = describeError(thrown);
    log({
      level: "error",
      message: "job threw",
      job,
      messageId: record.messageId,
      eventId,
      ...failure,
    });
    return { outcome: { outcome: "retry", reason: `threw ${failure.error}` }, eventId };
  }
};

/**
 * What becomes of the message: the last delivery does not end in a silent redrive, and nobody's
 * address goes into logs and dead letters.
 */
const conclude = (outcome: JobOutcome, receives: number, maxReceives: number): JobOutcome => {
  if (outcome.outcome === "done") return outcome;
  const reason = withoutAddresses(outcome.reason);
  return outcome.outcome === "retry" && receives >= maxReceives
    ? { outcome: "rejected", reason: `gave up after ${receives} deliveries: ${reason}` }
    : { ...outcome, reason };
};

/** @returns true when the message is dealt with and may be deleted */
const settle = async (
  { queues, clock }: ConsumerDeps,
  job: JobName,
  record: SQSRecord,
  outcome: JobOutcome,
  receives: number,
): Promise<boolean> => {
  switch (outcome.outcome) {
    case "done":
    case "skipped":
      return true;
    case "rejected":
      await queues.bury(job, {
        body: record.body,
        reason: outcome.reason,
        rejectedAt: clock.now(),
        originalId: record.messageId,
      });
      return true;
    case "retry": {
      const restSeconds = Math.max(outcome.afterSeconds ?? 0, backoffSeconds(receives));
      await queues.defer(job, record.receiptHandle, restSeconds);
      return false;
    }
  }
};

const levels = { done: "info", skipped: "info", retry: "warn", rejected: "error" } as const;

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
    durationMs: Math.round(performance.now() - startedMs),
  });
  try {
    return await settle(deps, job, record, outcome, receives);
  } catch (thrown) {
    // The message stays in its queue and is delivered again when its visibility timeout ends.
    deps.log({
      level: "error",
      message: "job not settled",
      job,
      messageId,
      ...describeError(thrown),
    });
    return false;
  }
};

/**
 * A Lambda handler for a job's queue. Messages of a batch are handled at the same time and apart
 * from each other; the event-source mapping has to report batch item failures.
 *
 * - `done`, `skipped`: deleted
 * - `retry`, or thrown: delivered again after the longer of `afterSeconds` and the back-off
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
