import { type AttributeValue, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { addHours, addMinutes } from "@waymark/domain/time";
import { buildBookingDue, buildDue, numberedId } from "@waymark/testing/build";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRequest } from "./support/open-request.ts";
import { type Process, startProcess } from "./support/process.ts";
import { openWorld, type World } from "./support/world.ts";

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

const taken = (of: Process): number =>
  of.logged.filter(({ message }) => message === "due item taken").length;

describe("the sweep and what is due", () => {
  it("makes one event of each item, though four sweeps run at once", async () => {
    const { clock, dues } = world.db;
    const items = Array.from({ length: 30 }, (_, at) => buildDue(at + 1, clock.now()));
    await world.db.commit(items.map(dues.schedule), []);
    const sweeps = [process, startProcess(world), startProcess(world), startProcess(world)];
    await Promise.all(sweeps.map((one) => one.sweep()));

    expect(await dues.listDue(clock.now(), 100)).toEqual([]);
    expect(sweeps.reduce((sum, one) => sum + taken(one), 0)).toBe(30);
    const events = await world.db.outbox.listOlderThan(clock.now(), 100);
    expect(events).toHaveLength(30);
    for (const other of sweeps.slice(1)) other.stop();
  });

  it("leaves alone what is not due yet, and what was cancelled or moved", async () => {
    const { clock, dues, commit } = world.db;
    const now = clock.now();
    await commit([dues.schedule(buildDue(1, addMinutes(now, 1)))], []);
    await commit([dues.schedule(buildDue(2, now))], []);
    await commit([dues.cancel(buildDue(2).id)], []);
    await commit([dues.schedule(buildDue(3, now))], []);
    await commit([dues.schedule(buildDue(3, addHours(now, 1)))], []);
    await process.sweep();
    expect(taken(process)).toBe(0);
    expect(await dues.listDue(addHours(now, 1), 10)).toHaveLength(2);
  });

  it("names the event after the appointment, so that an appointment never makes two", async () => {
    const { clock, dues, commit, outbox } = world.db;
    const due = buildDue(1, clock.now());
    for (let run = 0; run < 2; run += 1) {
      await commit([dues.schedule(due)], []);
      await process.sweep();
    }
    expect(await outbox.listOlderThan(clock.now(), 10)).toHaveLength(1);
  });
});

describe("the sweep and what is due about a booking", () => {
  it("makes an event that says whom it concerns and for which moment it was set", async () => {
    const { clock, dues, commit, outbox } = world.db;
    const due = buildBookingDue(1, clock.now());
    clock.advanceMs(30_000);
    await commit([dues.schedule(due)], []);
    await process.sweep();
    const { id: _id, at, ...rest } = due;
    expect(await outbox.listOlderThan(clock.now(), 10)).toEqual([
      { ok: true, value: expect.objectContaining({ ...rest, type: "booking.due", dueAt: at }) },
    ]);
  });
});

/** A due item as a later version may write it. */
const putUnreadableDue = async (): Promise<void> => {
  const at = world.db.clock.now();
  const day = at.slice(0, 10);
  const id = numberedId("due", 99);
  const item: Record<string, AttributeValue> = {
    pk: { S: `due#${id}` },
    sk: { S: "due" },
    gsi1pk: { S: `due#${day}#0` },
    gsi1sk: { S: `${at}#${id}` },
    kind: { S: "due" },
    v: { S: "1" },
    id: { S: id },
    day: { S: day },
    shard: { S: "0" },
    at: { S: at },
    body: { M: { kind: { S: "foretell" } } },
  };
  await world.db.client.send(new PutItemCommand({ TableName: world.db.tableName, Item: item }));
};

describe("the sweep and a due item that it cannot read", () => {
  const told = (message: string): number =>
    process.logged.filter((entry) => entry.message === message).length;

  it("says so in every run for an hour, and takes what is due beside it", async () => {
    await putUnreadableDue();
    const { clock, dues, commit } = world.db;
    await commit([dues.schedule(buildDue(1, clock.now()))], []);
    await process.sweep();
    clock.advanceMs(59 * 60_000);
    await process.sweep();
    expect(told("due item unreadable, left")).toBe(2);
    expect(taken(process)).toBe(1);
    expect(await world.queues.exhume("relay")).toEqual([]);
  });

  it("buries it after that, with its reason", async () => {
    await putUnreadableDue();
    world.db.clock.advanceMs(60 * 60_000);
    await process.sweep();
    await process.sweep();
    expect(told("due item buried")).toBe(1);
    const [letter, ...more] = await world.queues.exhume("relay");
    expect(more).toEqual([]);
    expect(letter?.MessageAttributes?.["RejectedReason"]?.StringValue).toContain("body");
    expect(letter?.Body).toContain('{"S":"foretell"}');
  });
});

/** An outbox item as a later version may write it. */
const putUnreadable = async (): Promise<void> => {
  const day = world.db.clock.now().slice(0, 10);
  const item: Record<string, AttributeValue> = {
    pk: { S: `outbox#${numberedId("event", 99)}` },
    sk: { S: "outbox" },
    gsi1pk: { S: `outbox#${day}#0` },
    gsi1sk: { S: `${world.db.clock.now()}#${numberedId("event", 99)}` },
    kind: { S: "outbox" },
    v: { S: "1" },
    id: { S: numberedId("event", 99) },
    day: { S: day },
    shard: { S: "0" },
    at: { S: world.db.clock.now() },
    body: { M: { type: { S: "introduction.forwarded" } } },
  };
  await world.db.client.send(new PutItemCommand({ TableName: world.db.tableName, Item: item }));
};

describe("the sweep and the outbox", () => {
  it("publishes what the relay left, but not before it has had five minutes", async () => {
    await openRequest(world, 1);
    world.db.clock.advanceMs(4 * 60_000);
    await process.sweep();
    expect(await world.queues.count("mail")).toBe(0);
    world.db.clock.advanceMs(2 * 60_000);
    await process.sweep();
    expect(await world.queues.count("mail")).toBe(1);
    await process.sweep();
    expect(await world.queues.count("mail")).toBe(1);
  });

  it("buries an item that cannot be read, with its reason, and publishes those behind it", async () => {
    await putUnreadable();
    world.db.clock.advanceMs(1);
    await openRequest(world, 1);
    world.db.clock.advanceMs(6 * 60_000);
    await process.sweep();

    expect(await world.queues.count("mail")).toBe(1);
    const [letter, ...more] = await world.queues.exhume("relay");
    expect(more).toEqual([]);
    expect(letter?.MessageAttributes?.["RejectedReason"]?.StringValue).toContain("type");
    expect(letter?.Body).toContain('{"S":"introduction.forwarded"}');
    await process.sweep();
    expect(await world.queues.exhume("relay")).toEqual([]);
  });
});
