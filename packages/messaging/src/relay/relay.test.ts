import { DomainEvent } from "@waymark/contracts/event";
import { err, ok } from "@waymark/domain/result";
import type { DynamoDBRecord } from "aws-lambda";
import { describe, expect, it } from "vitest";
import type { JobMessage } from "../payload/index.ts";
import { relayEvents } from "./relay-events.ts";
import { relayStream } from "./relay-stream.ts";

const event = (number: number, type = "introduction.accepted"): DomainEvent =>
  DomainEvent.parse({
    id: `evt_${String(number).padStart(32, "0")}`,
    at: "2026-03-02T09:00:00.000Z",
    v: 1,
    type,
    introductionId: `int_${"2".repeat(32)}`,
    revision: number,
  });

const relayOver = (
  refuses: (message: JobMessage) => boolean,
  remove: (event: DomainEvent) => Promise<void> = async () => {},
) => {
  const steps: string[] = [];
  const relay = relayEvents({
    publish: async (messages) =>
      messages.map((message) => {
        if (refuses(message)) return err("InternalError");
        steps.push(`sent ${message.payload.eventId.slice(-1)}`);
        return ok(null);
      }),
    remove: async (event) => {
      await remove(event);
      steps.push(`removed ${event.id.slice(-1)}`);
    },
    log: () => {},
  });
  return { relay, steps };
};

describe("relayEvents", () => {
  it("removes an event only after all of its messages are in their queue", async () => {
    const { relay, steps } = relayOver(() => false);
    expect(await relay([event(1)])).toEqual([true]);
    expect(steps).toEqual(["sent 1", "sent 1", "sent 1", "removed 1"]);
  });

  it("keeps an event of which one message was not taken, and only that event", async () => {
    const { relay, steps } = relayOver(
      ({ payload }) =>
        "revision" in payload &&
        payload.revision === 2 &&
        "template" in payload &&
        payload.template === "introduction_accepted_mentor",
    );
    expect(await relay([event(1), event(2), event(3)])).toEqual([true, false, true]);
    expect(steps.filter((step) => step.startsWith("removed"))).toEqual(["removed 1", "removed 3"]);
  });

  it("removes an event that leads to nothing", async () => {
    const { relay, steps } = relayOver(() => false);
    expect(await relay([event(1, "introduction.withdrawn")])).toEqual([true]);
    expect(steps).toEqual(["removed 1"]);
  });

  it("does not hold up the stream for an event that it could not remove", async () => {
    const { relay } = relayOver(
      () => false,
      () => Promise.reject(new Error("throttled")),
    );
    expect(await relay([event(1)])).toEqual([true]);
  });
});

const insert = (number: number, image = String(number)): DynamoDBRecord => ({
  eventID: `record ${number}`,
  eventName: "INSERT",
  dynamodb: { SequenceNumber: `10${number}`, NewImage: { event: { S: image } } },
});

const numberOf = (event: DomainEvent): number => ("revision" in event ? event.revision : 0);

const streamOver = (published: (events: readonly DomainEvent[]) => readonly boolean[]) => {
  const relayed: number[] = [];
  const logged: string[] = [];
  const handler = relayStream({
    relay: async (events) => {
      relayed.push(...events.map(numberOf));
      return published(events);
    },
    parseImage: (image) => {
      const number = Number(/"S":"(\d)"/.exec(JSON.stringify(image))?.[1]);
      return Number.isNaN(number) ? err("no event in it") : ok(event(number));
    },
    log: ({ message, reason }) => logged.push(`${message}: ${reason}`),
  });
  return { handler, relayed, logged };
};

describe("relayStream", () => {
  it("goes on from the first record that was not published", async () => {
    const { handler } = streamOver((events) => events.map((one) => numberOf(one) === 1));
    const answer = await handler({ Records: [insert(1), insert(2), insert(3)] });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "102" }] });
  });

  it("passes by an item that it cannot read, and says so", async () => {
    const { handler, relayed, logged } = streamOver((events) => events.map(() => true));
    const answer = await handler({ Records: [insert(1), insert(2, "?"), insert(3)] });
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(relayed).toEqual([1, 3]);
    expect(logged).toEqual(["outbox item unreadable, left to the sweep: no event in it"]);
  });

  it("publishes nothing for an item that leaves the outbox", async () => {
    const { handler, relayed } = streamOver((events) => events.map(() => true));
    await handler({ Records: [{ ...insert(1), eventName: "REMOVE" }] });
    expect(relayed).toEqual([]);
  });

  it("fails the whole batch when the record to go on from has no number", async () => {
    const { handler } = streamOver((events) => events.map(() => false));
    const { dynamodb: _dynamodb, ...rest } = insert(1);
    const nameless = { ...rest, dynamodb: { NewImage: { event: { S: "1" } } } };
    expect(await handler({ Records: [nameless] })).toEqual({
      batchItemFailures: [{ itemIdentifier: "" }],
    });
  });
});
