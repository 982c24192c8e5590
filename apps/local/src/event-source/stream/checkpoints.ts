import * as z from "zod";
import { openDatabase, sql } from "../../sqlite/index.ts";

export type ShardKey = {
  readonly functionName: string;
  readonly streamArn: string;
  readonly shardId: string;
};

export type Checkpoints = {
  /** The sequence number up to which a function has done with a shard. */
  readonly read: (shard: ShardKey) => string | undefined;
  readonly write: (shard: ShardKey, sequenceNumber: string) => void;
  readonly forget: (shard: ShardKey) => void;
  readonly close: () => void;
};

const schema = `CREATE TABLE IF NOT EXISTS checkpoints (
  function_name TEXT NOT NULL,
  stream_arn TEXT NOT NULL,
  shard_id TEXT NOT NULL,
  sequence_number TEXT NOT NULL,
  PRIMARY KEY (function_name, stream_arn, shard_id)
) STRICT, WITHOUT ROWID`;

const CheckpointRow = z.object({ sequence_number: z.string() });

/** @param file where the checkpoints outlive the process; left out: in memory */
export const openCheckpoints = (file = ":memory:"): Checkpoints => {
  const database = openDatabase(file, schema);
  return {
    read: ({ functionName, streamArn, shardId }) => {
      const row = database.get(sql`SELECT sequence_number FROM checkpoints
        WHERE function_name = ${functionName} AND stream_arn = ${streamArn}
          AND shard_id = ${shardId}`);
      return row === undefined ? undefined : CheckpointRow.parse(row).sequence_number;
    },
    write: ({ functionName, streamArn, shardId }, sequenceNumber) => {
      database.run(sql`INSERT INTO checkpoints
        (function_name, stream_arn, shard_id, sequence_number)
        VALUES (${functionName}, ${streamArn}, ${shardId}, ${sequenceNumber})
        ON CONFLICT DO UPDATE SET sequence_number = excluded.sequence_number`);
    },
    forget: ({ functionName, streamArn, shardId }) => {
      database.run(sql`DELETE FROM checkpoints
        WHERE function_name = ${functionName} AND stream_arn = ${streamArn}
          AND shard_id = ${shardId}`);
    },
    close: database.close,
  };
};
