import type { _Record } from "@aws-sdk/client-dynamodb-streams";
import { randomUUID } from "node:crypto";
import type { ShardKey } from "./checkpoints.ts";

/**
 * What Lambda sends to an on-failure destination: where the records are, not what they hold.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html
 */
export type DiscardedBatch = {
  readonly requestContext: {
    readonly requestId: string;
    readonly functionArn: string;
    readonly condition: "RetryAttemptsExhausted" | "RecordAgeExceeded";
    readonly approximateInvokeCount: number;
  };
  readonly version: "1.0";
  readonly timestamp: string;
  readonly DDBStreamBatchInfo: {
    readonly shardId: string;
    readonly startSequenceNumber: string;
    readonly endSequenceNumber: string;
    readonly approximateArrivalOfFirstRecord: string;
    readonly approximateArrivalOfLastRecord: string;
    readonly batchSize: number;
    readonly streamArn: string;
  };
};

const arrivalOf = (record: _Record | undefined): string =>
  (record?.dynamodb?.ApproximateCreationDateTime ?? new Date(0)).toISOString();

export const describeDiscarded = (
  shard: ShardKey,
  records: readonly _Record[],
  condition: DiscardedBatch["requestContext"]["condition"],
  invocations: number,
): DiscardedBatch => ({
  requestContext: {
    requestId: randomUUID(),
    functionArn: `arn:aws:lambda:local:000000000000:function:${shard.functionName}`,
    condition,
    approximateInvokeCount: invocations,
  },
  version: "1.0",
  timestamp: new Date().toISOString(),
  DDBStreamBatchInfo: {
    shardId: shard.shardId,
    startSequenceNumber: records[0]?.dynamodb?.SequenceNumber ?? "",
    endSequenceNumber: records.at(-1)?.dynamodb?.SequenceNumber ?? "",
    approximateArrivalOfFirstRecord: arrivalOf(records[0]),
    approximateArrivalOfLastRecord: arrivalOf(records.at(-1)),
    batchSize: records.length,
    streamArn: shard.streamArn,
  },
});
