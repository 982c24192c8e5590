import type { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBStreamEvent } from "aws-lambda";
import type { Disturbance } from "../disturbance.ts";
import type { FilterPattern } from "../filter.ts";
import type { FunctionSettings } from "../handler.ts";
import type { Log } from "../mapping.ts";
import type { Checkpoints } from "./checkpoints.ts";
import type { DiscardedBatch } from "./discarded-batch.ts";
import type { Writes } from "./writes.ts";

export type StreamMappingOptions = FunctionSettings<DynamoDBStreamEvent> & {
  readonly streams: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly checkpoints: Checkpoints;
  readonly batchSize?: number;
  readonly batchWindowSeconds?: number;
  /** Records that match none are passed over unseen. */
  readonly filters?: readonly FilterPattern[];
  readonly reportBatchItemFailures?: boolean;
  /** Retries after the first try; left out: until the records expire. */
  readonly maxRetries?: number;
  /** By real time, as the records are stamped by the database. */
  readonly maxRecordAgeSeconds?: number;
  /** Halves a batch whose handler threw, which finds the poisonous record. */
  readonly bisectOnError?: boolean;
  /** Gets what was given up, before the checkpoint passes it; a failure here holds the shard. */
  readonly onFailure?: (batch: DiscardedBatch) => Promise<void>;
  readonly pollIntervalMs?: number;
  /** With it the stream is read when there was a write, and otherwise once in a while. */
  readonly writes?: Writes;
  readonly disturbance?: Disturbance;
  readonly log?: Log;
};
