import type { _Record } from "@aws-sdk/client-dynamodb-streams";
import type { Disturber } from "../disturbance.ts";
import { passesFilters } from "../filter.ts";
import { invoke } from "../invoke.ts";
import { pause } from "../pause.ts";
import { readBatchFailures } from "../read-batch-failures.ts";
import type { ShardKey } from "./checkpoints.ts";
import { describeDiscarded, type DiscardedBatch } from "./discarded-batch.ts";
import type { StreamMappingOptions } from "./options.ts";
import { toStreamRecord } from "./to-stream-record.ts";

const FIRST_RETRY_AFTER_MS = 50;
const MAX_RETRY_AFTER_MS = 5_000;

/** Records in their order that are tried together; halves of a batch keep its number of tries. */
type Segment = { readonly records: readonly _Record[]; readonly tries: number };

type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "threw" }
  | { readonly kind: "failed-from"; readonly index: number };

const sequenceOf = (record: _Record | undefined): string => record?.dynamodb?.SequenceNumber ?? "";

/** The real wall clock, which a moved `Date` does not touch. */
const realNowMs = (): number => performance.timeOrigin + performance.now();

const isExpired = (record: _Record, maxAgeSeconds: number): boolean =>
  realNowMs() - (record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) >
  maxAgeSeconds * 1000;

const deliver = async (
  options: StreamMappingOptions,
  records: readonly _Record[],
): Promise<Outcome> => {
  const outcome = await invoke(options, {
    Records: records.map((record) => toStreamRecord(record, options.streamArn)),
  });
  if (!outcome.ok) {
    options.log?.(`${options.functionName} failed: ${outcome.error.message}`);
    return { kind: "threw" };
  }
  if (options.reportBatchItemFailures !== true) return { kind: "done" };
  const failed = readBatchFailures(outcome.value, records.map(sequenceOf));
  const index = records.findIndex((record) => failed.includes(sequenceOf(record)));
  return index === -1 ? { kind: "done" } : { kind: "failed-from", index };
};

const halve = ({ records, tries }: Segment): Segment[] => {
  const middle = Math.ceil(records.length / 2);
  return [
    { records: records.slice(0, middle), tries },
    { records: records.slice(middle), tries },
  ];
};

/**
 * Sees records of one shard through, strictly in their order: delivered, retried with growing
 * pauses, halved, or given up to `onFailure`, by Lambda's rules for streams. The checkpoint passes a
 * record only when it is settled, so a stop or a crash in between means a second delivery, no loss.
 */
export const handleRecords = async (
  options: StreamMappingOptions,
  shard: ShardKey,
  disturber: Disturber,
  records: readonly _Record[],
  signal: AbortSignal,
): Promise<void> => {
  const { checkpoints, filters = [], maxRetries = Infinity, maxRecordAgeSeconds } = options;
  const settle = (settled: readonly _Record[]): void => {
    if (settled.length > 0) checkpoints.write(shard, sequenceOf(settled.at(-1)));
  };
  const discard = async (
    discarded: readonly _Record[],
    condition: DiscardedBatch["requestContext"]["condition"],
    tries: number,
  ): Promise<void> => {
    options.log?.(`${options.functionName} gave up ${discarded.length} records: ${condition}`);
    await options.onFailure?.(describeDiscarded(shard, discarded, condition, tries));
    settle(discarded);
  };

  const wanted = records.filter((record) =>
    passesFilters(filters, toStreamRecord(record, options.streamArn)),
  );
  const queue: Segment[] = wanted.length === 0 ? [] : [{ records: wanted, tries: 0 }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (signal.aborted) return;
    const expired =
      maxRecordAgeSeconds === undefined
        ? []
        : next.records.filter((record) => isExpired(record, maxRecordAgeSeconds));
    if (expired.length > 0) await discard(expired, "RecordAgeExceeded", next.tries);
    const segment = { records: next.records.slice(expired.length), tries: next.tries };
    if (segment.records.length === 0) continue;

    const outcome = await deliver(options, segment.records);
    if (outcome.kind === "done") {
      const again = disturber.pickDuplicates(segment.records);
      const repeated = again.length === 0 ? outcome : await deliver(options, again);
      if (repeated.kind === "done") {
        settle(segment.records);
        continue;
      }
    }
    if (outcome.kind === "failed-from" && outcome.index > 0) {
      settle(segment.records.slice(0, outcome.index));
      queue.unshift({ records: segment.records.slice(outcome.index), tries: 0 });
      continue;
    }
    if (outcome.kind === "threw" && options.bisectOnError === true && segment.records.length > 1) {
      queue.unshift(...halve(segment));
      continue;
    }
    const tries = segment.tries + 1;
    if (tries > maxRetries) {
      await discard(segment.records, "RetryAttemptsExhausted", tries);
      continue;
    }
    queue.unshift({ records: segment.records, tries });
    await pause(Math.min(FIRST_RETRY_AFTER_MS * 2 ** (tries - 1), MAX_RETRY_AFTER_MS), signal);
  }
  // Also passes what the filters left out behind the last record that was wanted.
  settle(records);
};
