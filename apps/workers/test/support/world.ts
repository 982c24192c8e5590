import { SendMessageCommand } from "@aws-sdk/client-sqs";
import type { SendMail } from "@waymark/application/ports";
import type { DomainEvent } from "@waymark/contracts/event";
import type { DeliveryId } from "@waymark/domain/id";
import type { Introduction } from "@waymark/domain/introduction";
import { err, ok } from "@waymark/domain/result";
import { toEpochMs } from "@waymark/domain/time";
import { queueUrl } from "@waymark/messaging/queue";
import { buildListing, buildPerson } from "@waymark/testing/build";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { makeSegmentStore, type SegmentStore } from "@waymark/search/segment-store";
import { memoryObjects } from "@waymark/testing/objects";
import { openQueues, type TestQueues } from "./queues.ts";

export type SentMail = Parameters<SendMail>[0];

type Provider = {
  readonly sendMail: SendMail;
  /** The delivery ids of all mails that went out, a second one of the same delivery included. */
  readonly sent: readonly DeliveryId[];
  /** The same mails as they went out. */
  readonly mails: readonly SentMail[];
  /** What the provider does from now on; at first it takes every mail and reports on it. */
  readonly behave: (how: {
    readonly reports?: boolean;
    readonly answers?: boolean;
    /** That many sendings from now on are refused for the moment, as above the sending rate. */
    readonly throttles?: number;
  }) => void;
};

export type World = {
  readonly db: TestDb;
  readonly queues: TestQueues;
  readonly provider: Provider;
  readonly nowMs: () => number;
  readonly segments: SegmentStore;
  /** Commits an introduction and events of it, as a use case would. */
  readonly commit: (introduction: Introduction, ...events: DomainEvent[]) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const providerOver = (queues: TestQueues): Provider => {
  const sent: DeliveryId[] = [];
  const mails: SentMail[] = [];
  let behaviour = { reports: true, answers: true, throttles: 0 };
  const report = async (eventType: string, deliveryId: DeliveryId): Promise<void> => {
    const mail = { messageId: `ses-${sent.length}`, tags: { delivery: [deliveryId] } };
    await queues.client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl(queues.place, "mail-event"),
        MessageBody: JSON.stringify({
          id: `${eventType}-${sent.length}`,
          source: "aws.ses",
          detail: { eventType, mail },
        }),
      }),
    );
  };
  return {
    sent,
    mails,
    behave: (how) => {
      behaviour = { ...behaviour, ...how };
    },
    sendMail: async (mail) => {
      const { deliveryId } = mail;
      if (behaviour.throttles > 0) {
        behaviour = { ...behaviour, throttles: behaviour.throttles - 1 };
        return err({ kind: "try_later", reason: "Maximum sending rate exceeded." });
      }
      sent.push(deliveryId);
      mails.push(mail);
      if (behaviour.reports) {
        // In the wrong order, as SES may: the ledger has to cope.
        await report("Delivery", deliveryId);
        await report("Send", deliveryId);
      }
      return behaviour.answers
        ? ok({ providerMessageId: `ses-${sent.length}` })
        : err({ kind: "unknown", reason: "the answer was lost" });
    },
  };
};

/** A mentor with a listing and a mentee, a table, the queues and a mail provider on one clock. */
export const openWorld = async (): Promise<World> => {
  const db = await openTestDb();
  const nowMs = (): number => toEpochMs(db.clock.now());
  const queues = await openQueues(nowMs);
  const seeded = await db.commit(
    [
      db.persons.insert(buildPerson(1, { roles: ["mentor"] })),
      db.persons.insert(buildPerson(2)),
      ...db.listings.insert(buildListing(1)),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
  return {
    db,
    queues,
    provider: providerOver(queues),
    nowMs,
    segments: makeSegmentStore(memoryObjects(db.clock)),
    commit: async (introduction, ...events) => {
      const committed = await db.commit([db.introductions.insert(introduction)], events);
      if (!committed.ok) throw new Error(committed.error.code);
    },
    stop: queues.stop,
  };
};
