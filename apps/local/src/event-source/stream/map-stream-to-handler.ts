import { createDisturber } from "../disturbance.ts";
import type { Mapping } from "../mapping.ts";
import { pause } from "../pause.ts";
import { listShards } from "./list-shards.ts";
import type { StreamMappingOptions } from "./options.ts";
import { readShard } from "./read-shard.ts";

/** A shard is open for hours: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html */
const LOOK_FOR_SHARDS_EVERY_MS = 10_000;

/**
 * Feeds a table's stream to a function with the rules of Lambda's DynamoDB event-source mapping,
 * from the beginning of the stream (TRIM_HORIZON) or from the checkpoints. A shard is read after its
 * parent, which keeps the order of each item's changes. One batch per shard at a time.
 */
export const mapStreamToHandler = (options: StreamMappingOptions): Mapping => {
  const { streams, streamArn, functionName, log } = options;
  const disturber = createDisturber(options.disturbance);
  const stopping = new AbortController();
  const { signal } = stopping;
  const readers = new Map<string, Promise<void>>();
  const startReaders = async (): Promise<void> => {
    const shards = await listShards(streams, streamArn);
    const listed = new Set(shards.map(({ ShardId }) => ShardId));
    // Parents first: a child that comes before its parent in the list has to find it.
    const pending = shards.filter(({ ShardId = "" }) => !readers.has(ShardId));
    while (pending.length > 0) {
      const index = pending.findIndex(
        ({ ParentShardId }) =>
          ParentShardId === undefined || !listed.has(ParentShardId) || readers.has(ParentShardId),
      );
      const [shard] = pending.splice(Math.max(0, index), 1);
      const shardId = shard?.ShardId ?? "";
      const parent = readers.get(shard?.ParentShardId ?? "") ?? Promise.resolve();
      const key = { functionName, streamArn, shardId };
      readers.set(
        shardId,
        parent.then(() => readShard(options, key, disturber, signal)),
      );
    }
  };
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await startReaders();
      } catch (error) {
        log?.(`looking for the shards of ${streamArn}: ${String(error)}`);
      }
      await pause(LOOK_FOR_SHARDS_EVERY_MS, signal);
    }
  };
  const watcher = watch();
  return {
    stop: async () => {
      stopping.abort();
      await watcher;
      await Promise.all(readers.values());
    },
  };
};
