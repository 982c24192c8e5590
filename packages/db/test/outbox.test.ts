import { UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { parseOutboxImage } from "@waymark/db/outbox";
import { addDays, addMinutes, Instant } from "@waymark/domain/time";
import { buildEvent } from "@waymark/testing/build";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { describe, expect, test } from "vitest";
import { readAll } from "./support/read-all.ts";

const start = Instant.parse("2026-03-02T09:00:00.000Z");

const spoil = async ({ client, tableName }: TestDb, eventId: string): Promise<void> => {
  await client.send(
    new UpdateItemCommand({
      TableName: tableName,
      Key: marshall({ pk: `outbox#${eventId}`, sk: "outbox" }),
      UpdateExpression: "SET v = :newer",
      ExpressionAttributeValues: marshall({ ":newer": "99" }),
    }),
  );
};

describe("waiting events", () => {
  test("come oldest first up to the given moment, at most as many as asked", async () => {
    const { outbox, commit } = await openTestDb();
    const events = Array.from({ length: 30 }, (_, at) =>
      buildEvent(at + 1, addMinutes(start, at * 120)),
    );
    await commit([], events.toReversed());
    const waiting = events.map((value) => ({ ok: true, value }));
    expect(await outbox.listOlderThan(addDays(start, 9), 100)).toEqual(waiting);
    expect(await outbox.listOlderThan(addDays(start, 9), 4)).toEqual(waiting.slice(0, 4));
    expect(await outbox.listOlderThan(addMinutes(start, 240), 100)).toEqual(waiting.slice(0, 3));
  });

  test("are gone once they are removed, and removing them again is no error", async () => {
    const { outbox, commit } = await openTestDb();
    await commit([], [buildEvent(1)]);
    await outbox.remove(buildEvent(1));
    await outbox.remove(buildEvent(1));
    expect(await outbox.listOlderThan(addDays(start, 1), 10)).toEqual([]);
  });

  test("survive an outage of three weeks after sweeps that found nothing", async () => {
    const { outbox, commit } = await openTestDb();
    await outbox.listOlderThan(start, 10);
    await commit([], [buildEvent(1, addDays(start, 1))]);
    expect(await outbox.listOlderThan(addDays(start, 22), 10)).toHaveLength(1);
  });

  test("of a newer release are handed over as they are and hide nothing behind them", async () => {
    const db = await openTestDb();
    const [spoilt, sound] = [buildEvent(1), buildEvent(2, addMinutes(start, 1))];
    await db.commit([], [spoilt, sound]);
    await spoil(db, spoilt.id);
    const [first, second] = await db.outbox.listOlderThan(addDays(start, 1), 10);
    if (first === undefined || first.ok) throw new Error("the spoilt one was read");
    expect(first.error.reason).toMatch(/newer release/);
    expect(JSON.parse(first.error.image)).toMatchObject({ kind: { S: "outbox" }, v: { S: "99" } });
    expect(second).toEqual({ ok: true, value: sound });
    await first.error.remove();
    expect(await db.outbox.listOlderThan(addDays(start, 1), 10)).toHaveLength(1);
  });
});

describe("a stream image", () => {
  test("gives the event that was committed", async () => {
    const db = await openTestDb();
    const event = buildEvent(1);
    await db.commit([], [event]);
    const [item] = await readAll(db);
    expect(parseOutboxImage(marshall(item))).toEqual({ ok: true, value: event });
  });

  test.each([
    ["nothing", undefined],
    ["a text", "{}"],
    ["plain values", { kind: "outbox" }],
    ["another kind", marshall({ kind: "person", v: "1", body: {} })],
    ["no body", marshall({ kind: "outbox", v: "1" })],
    ["a newer version", marshall({ kind: "outbox", v: "2", body: {} })],
    [
      "an event with more than ids",
      marshall({ kind: "outbox", v: "1", body: { ...buildEvent(1), goal: "secret" } }),
    ],
  ])("of %s is refused with a reason and without an exception", (_what, image) => {
    const parsed = parseOutboxImage(image);
    if (parsed.ok) throw new Error("it was taken");
    expect(parsed.error.length).toBeGreaterThan(5);
  });
});
