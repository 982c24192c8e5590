import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  type Shard,
} from "@aws-sdk/client-dynamodb-streams";

/** All shards of a stream; one answer holds 100 at most. */
export const listShards = async (
  streams: DynamoDBStreamsClient,
  streamArn: string,
): Promise<Shard[]> => {
  const shards: Shard[] = [];
  let after: string | undefined;
  do {
    const command: DescribeStreamCommand = new DescribeStreamCommand({
      StreamArn: streamArn,
      ExclusiveStartShardId: after,
    });
    const { StreamDescription } = await streams.send(command);
    shards.push(...(StreamDescription?.Shards ?? []));
    after = StreamDescription?.LastEvaluatedShardId;
  } while (after !== undefined);
  return shards;
};
