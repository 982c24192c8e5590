import type { DomainEvent } from "@waymark/contracts/event";
import { addDays } from "@waymark/domain/time";
import { sqsQueues } from "@waymark/messaging/queue";
import { relayEvents } from "@waymark/messaging/relay";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { converge } from "./support/converge.ts";
import { fateOf } from "./support/fate.ts";
import { type BatchFault, faultySqs } from "./support/faulty-sqs.ts";
import { openRequest } from "./support/open-request.ts";
import { type Process, startProcess } from "./support/process.ts";
import { openWorld, type World } from "./support/world.ts";

// Hours of virtual time are many calls.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
let process: Process;
beforeEach(async () => {
  world = await openWorld();
  process = startProcess(world);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

const relayWith = (...faults: BatchFault[]) => {
  const client = faultySqs(world.queues.endpoint, faults);
  const { publish } = sqsQueues(client, world.queues.place);
  return relayEvents({ publish, remove: world.db.outbox.remove, log: () => {} });
};

const openThree = async () => {
  const requests = [];
  for (const number of [1, 2, 3]) requests.push(await openRequest(world, number));
  return { requests, events: requests.map(({ event }) => event) };
};

const outbox = async (): Promise<readonly DomainEvent[]> => {
  const items = await world.db.outbox.listOlderThan(addDays(world.db.clock.now(), 1), 100);
  return items.flatMap((item) => (item.ok ? [item.value] : []));
};

describe("the relay", () => {
  it("sends what fits into one call at once, whatever the number of events", async () => {
    const events: DomainEvent[] = [];
    for (let number = 1; number <= 13; number += 1) {
      events.push((await openRequest(world, number, "introduction.accepted")).event);
    }
    expect(await relayWith()(events)).toEqual(events.map(() => true));
    expect(await world.queues.count("mail")).toBe(26);
    expect(await outbox()).toEqual([]);
  });

  it("keeps the one event that SQS did not take, and the sweep sends it", async () => {
    const { requests, events } = await openThree();
    expect(await relayWith("refuse_second")(events)).toEqual([true, false, true]);
    expect(await world.queues.count("mail")).toBe(2);
    expect(await outbox()).toEqual([events[1]]);

    await converge(world, process);
    for (const { introduction } of requests) {
      expect(await fateOf(world, introduction.id)).toEqual({ states: ["delivered"], mails: 1 });
    }
  });

  it("sends again after a lost reply, and the ledger lets one mail through", async () => {
    const { requests, events } = await openThree();
    const relay = relayWith("lose_reply");
    expect(await relay(events)).toEqual([false, false, false]);
    expect(await outbox()).toEqual(events);
    expect(await relay(events)).toEqual([true, true, true]);
    expect(await world.queues.count("mail")).toBe(6);

    await converge(world, process);
    for (const { introduction } of requests) {
      expect(await fateOf(world, introduction.id)).toEqual({ states: ["delivered"], mails: 1 });
    }
  });
});
