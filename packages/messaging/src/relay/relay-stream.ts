import type { DomainEvent } from "@waymark/contracts/event";
import type { Result } from "@waymark/domain/result";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { Log } from "@waymark/application/log";
import type { RelayEvents } from "./relay-events.ts";

export type StreamDeps = {
  readonly relay: RelayEvents;
  /** Reads an outbox item in DynamoDB's own JSON; an error says why it is none. */
  readonly parseImage: (image: unknown) => Result<DomainEvent, string>;
  readonly log: Log;
};

// An empty identifier fails the whole batch, which is what a record without a number deserves.
const sequenceNumber = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? "";

/**
 * A Lambda handler for the table's stream. Answers with the first record that could not be
 * published: the mapping goes on from there, so what comes after it may be published twice.
 *
 * An item that cannot be read does not hold up its shard. It stays in the outbox, where either a
 * newer version of this code finds it or the sweep takes it to the dead-letter queue.
 */
export const relayStream =
  (deps: StreamDeps) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const inserts = event.Records.filter(({ eventName }) => eventName === "INSERT");
    const readable = inserts.flatMap((record) => {
      const parsed = deps.parseImage(record.dynamodb?.NewImage);
      if (parsed.ok) return [{ record, event: parsed.value }];
      const ids = { eventId: record.eventID, reason: parsed.error };
      deps.log({ level: "error", message: "outbox item unreadable, left to the sweep", ...ids });
      return [];
    });
    const published = await deps.relay(readable.map(({ event }) => event));
    const firstFailed = readable.find((_, at) => published[at] !== true);
    return {
      batchItemFailures:
        firstFailed === undefined ? [] : [{ itemIdentifier: sequenceNumber(firstFailed.record) }],
    };
  };
