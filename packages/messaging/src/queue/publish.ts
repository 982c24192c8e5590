import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { err, ok, type Result } from "@waymark/domain/result";
import { jobNames } from "../catalogue.ts";
import type { JobMessage } from "../payload/index.ts";
import { chunk } from "./chunk.ts";
import { batchLimitEntries, messageLimitBytes } from "./limits.ts";
import { type QueuePlace, queueUrl } from "./queue-url.ts";

type Entry = { readonly Id: string; readonly MessageBody: string };

/** Failures of one batch by entry id; an entry that the reply does not name has failed, too. */
const sendBatch = async (
  client: SQSClient,
  url: string,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, Result<null, string>>> => {
  try {
    const reply = await client.send(
      new SendMessageBatchCommand({ QueueUrl: url, Entries: [...entries] }),
    );
    return new Map<string, Result<null, string>>([
      ...(reply.Successful ?? []).map(({ Id }) => [Id ?? "", ok(null)] as const),
      ...(reply.Failed ?? []).map(({ Id, Code }) => [Id ?? "", err(Code ?? "unnamed")] as const),
    ]);
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : "unnamed";
    return new Map(entries.map(({ Id }) => [Id, err(name)] as const));
  }
};

/** Sends each job's messages in as few batches as SQS's limits allow. */
export const publishTo =
  (client: SQSClient, place: QueuePlace) =>
  async (messages: readonly JobMessage[]): Promise<readonly Result<null, string>[]> => {
    const entries = messages.map(({ job, payload }, at) => ({
      job,
      entry: { Id: String(at), MessageBody: JSON.stringify(payload) },
    }));
    const batches = jobNames.flatMap((job) =>
      chunk(
        entries.filter((entry) => entry.job === job).map(({ entry }) => entry),
        { maxCount: batchLimitEntries, maxBytes: messageLimitBytes },
        ({ MessageBody }) => Buffer.byteLength(MessageBody),
      ).map((batch) => sendBatch(client, queueUrl(place, job), batch)),
    );
    const answers = new Map((await Promise.all(batches)).flatMap((answer) => [...answer]));
    return entries.map(({ entry }) => answers.get(entry.Id) ?? err("not answered"));
  };
