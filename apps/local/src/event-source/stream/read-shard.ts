import {
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record,
} from "@aws-sdk/client-dynamodb-streams";
import type { Disturber } from "../disturbance.ts";
import { pause } from "../pause.ts";
import type { ShardKey } from "./checkpoints.ts";
import { handleRecords } from "./handle-records.ts";
import type { StreamMappingOptions } from "./options.ts";

const DEFAULT_BATCH_SIZE = 100;
const DEFAULT_POLL_INTERVAL_MS = 100;
const RETRY_AFTER_MS = 300;
/** Where nobody tells of writes after all. */
const WITHOUT_WRITES_MS = 1_000;

const getIterator = async (
  { streams, checkpoints }: StreamMappingOptions,
  { streamArn, shardId, ...shard }: ShardKey,
): Promise<string | undefined> => {
  const reached = checkpoints.read({ streamArn, shardId, ...shard });
  const position =
    reached === undefined
      ? ({ ShardIteratorType: "TRIM_HORIZON" } as const)
      : ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: reached } as const);
  const command = new GetShardIteratorCommand({
    StreamArn: streamArn,
    ShardId: shardId,
    ...position,
  });
  return (await streams.send(command)).ShardIterator;
};

const hasName = (error: unknown, name: string): boolean =>
  error instanceof Error && error.name === name;

/**
 * Reads a shard from its checkpoint to its end, or until the stop. After any error it goes back to
 * the checkpoint; an iterator kept from before could have passed records that were not handled.
 */
export const readShard = async (
  options: StreamMappingOptions,
  shard: ShardKey,
  disturber: Disturber,
  signal: AbortSignal,
): Promise<void> => {
  const { batchSize = DEFAULT_BATCH_SIZE, batchWindowSeconds = 0 } = options;
  const idleMs = options.pollIntervalMs ?? DEFAULT_POLL_INTERVAL_MS;
  const gather = async (first: string) => {
    const records: _Record[] = [];
    const endsAtMs = performance.now() + batchWindowSeconds * 1000;
    let iterator: string | undefined = first;
    for (;;) {
      const command: GetRecordsCommand = new GetRecordsCommand({
        ShardIterator: iterator,
        Limit: batchSize - records.length,
      });
      const answer = await options.streams.send(command);
      records.push(...(answer.Records ?? []));
      iterator = answer.NextShardIterator;
      const waitsForMore =
        records.length > 0 &&
        records.length < batchSize &&
        performance.now() < endsAtMs &&
        !signal.aborted;
      if (!waitsForMore || iterator === undefined) return { records, iterator };
      await pause(idleMs, signal);
    }
  };

  let iterator: string | undefined;
  while (!signal.aborted) {
    try {
      iterator ??= await getIterator(options, shard);
      if (iterator === undefined) return;
      const writesBefore = options.writes?.count() ?? 0;
      const gathered = await gather(iterator);
      await handleRecords(options, shard, disturber, gathered.records, signal);
      if (gathered.iterator === undefined) return;
      iterator = gathered.iterator;
      if (gathered.records.length > 0) continue;
      if (options.writes === undefined) await pause(idleMs, signal);
      else await options.writes.next(writesBefore, WITHOUT_WRITES_MS, signal);
    } catch (error) {
      iterator = undefined;
      if (hasName(error, "ResourceNotFoundException")) return;
      // The checkpoint is older than the 24 hours that a stream keeps: go on with what there is.
      if (hasName(error, "TrimmedDataAccessException")) options.checkpoints.forget(shard);
      options.log?.(`reading a shard for ${options.functionName}: ${String(error)}`);
      await pause(RETRY_AFTER_MS, signal);
    }
  }
};
