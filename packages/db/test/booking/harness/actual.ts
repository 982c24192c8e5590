import { DynamoDBDocumentClient, ScanCommand, BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { DomainEvent } from "@waymark/contracts/event";
import type { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { readBookingCounter } from "../../../src/booking/counter-item.ts";
import { readHold } from "../../../src/booking/hold-item.ts";
import { readBooking } from "../../../src/booking/item.ts";
import { readLock } from "../../../src/booking/lock-item.ts";
import { readSeat } from "../../../src/booking/seat-item.ts";
import type { Facts } from "./facts.ts";
import type { Store } from "./store.ts";

const numberOf = (id: string): string => String(Number.parseInt(id.slice(4), 16));
const Item = z.looseObject({ kind: z.string(), pk: z.string(), sk: z.string() });
type Item = z.infer<typeof Item>;

const Due = z.object({
  body: z.object({ sessionId: z.string(), personId: z.string(), kind: z.string(), at: z.string() }),
});
const Counter = z.looseObject({ period: z.string(), mentorId: z.string() });
const Version = z.looseObject({ mentorId: z.string(), version: z.number() });

const eventText = (event: z.infer<typeof DomainEvent>): string => {
  if (event.type === "availability.changed") {
    return `${event.type} ${numberOf(event.mentorId)} ${event.version}`;
  }
  if (!("sessionId" in event)) return event.type;
  const mentee = "menteeId" in event ? ` ${numberOf(event.menteeId)}` : "";
  return `${event.type} ${event.sessionId} ${event.revision}${mentee}`;
};

/** What an item says, in the words that the model's facts are written in. */
const factOf = (item: Item, now: Instant): string | null => {
  switch (item.kind) {
    case "booking": {
      const { id, status, revision, start, end, seatsTaken, menteeId } = readBooking(item);
      const mentee = menteeId === undefined ? "group" : numberOf(menteeId);
      return `booking ${id} ${status} ${revision} ${start} ${end} ${seatsTaken} ${mentee}`;
    }
    case "seat": {
      const { sessionId, menteeId, status, revision, since } = readSeat(item);
      return `seat ${sessionId} ${numberOf(menteeId)} ${status} ${revision} ${since}`;
    }
    case "lock": {
      const { personId, bucket, owner, until } = readLock(item);
      if (until !== undefined && until <= now) return null;
      const name = owner.startsWith("per_") ? `hold ${numberOf(owner)}` : owner;
      return `lock ${numberOf(personId)} ${bucket} ${name} ${until ?? "kept"}`;
    }
    case "hold": {
      const { holderId, sessionId, start, until } = readHold(item).body;
      if (until <= now) return null;
      return `hold ${numberOf(holderId)} ${sessionId} ${start} ${until}`;
    }
    case "bookingCounter": {
      const { period, mentorId } = Counter.parse(item);
      const { key, amount } = readBookingCounter(item);
      return amount === 0 ? null : `counter ${numberOf(mentorId)} ${period} ${key} ${amount}`;
    }
    case "due": {
      const { sessionId, personId, kind, at } = Due.parse(item).body;
      return `due ${sessionId} ${numberOf(personId)} ${kind} ${at}`;
    }
    case "outbox":
      return `event ${eventText(DomainEvent.parse(item["body"]))}`;
    case "availability": {
      const { mentorId, version } = Version.parse(item);
      return `availability ${numberOf(mentorId)} ${version}`;
    }
    default:
      return null;
  }
};

const scan = async (store: Store): Promise<readonly Item[]> => {
  const documents = DynamoDBDocumentClient.from(store.client);
  const items: Item[] = [];
  let position: Record<string, unknown> | undefined;
  do {
    const answer: { Items?: unknown[] | undefined; LastEvaluatedKey?: typeof position } =
      await documents.send(
        new ScanCommand({
          TableName: store.tableName,
          ConsistentRead: true,
          ExclusiveStartKey: position,
        }),
      );
    items.push(...z.array(Item).parse(answer.Items ?? []));
    position = answer.LastEvaluatedKey;
  } while (position !== undefined);
  return items;
};

const remove = async (store: Store, items: readonly Item[]): Promise<void> => {
  const documents = DynamoDBDocumentClient.from(store.client);
  for (let at = 0; at < items.length; at += 25) {
    const requests = items
      .slice(at, at + 25)
      .map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
    await documents.send(new BatchWriteCommand({ RequestItems: { [store.tableName]: requests } }));
  }
};

/** All that the table says at a moment; its events are taken away, as a relay would. */
export const readFacts = async (store: Store): Promise<Facts> => {
  const items = await scan(store);
  await remove(
    store,
    items.filter(({ kind }) => kind === "outbox"),
  );
  const now = store.clock.now();
  return items.flatMap((item) => factOf(item, now) ?? []).toSorted();
};
