import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { ok } from "@waymark/domain/result";
import { addDays, addMinutes, Instant } from "@waymark/domain/time";
import { buildBookingDue, buildDue, numberedId } from "@waymark/testing/build";
import { addFaults } from "@waymark/testing/faults";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { expect, test } from "vitest";
import { readAll } from "./support/read-all.ts";

/** Puts a due item as another release may have written it. */
const putRaw = async (
  { client, tableName }: TestDb,
  body: { readonly id: string; readonly at: string } & Readonly<Record<string, unknown>>,
): Promise<void> => {
  const { id, at } = body;
  const day = at.slice(0, 10);
  const Item = {
    pk: `due#${id}`,
    sk: "due",
    gsi1pk: `due#${day}#0`,
    gsi1sk: `${at}#${id}`,
    kind: "due",
    v: "1",
    shard: "0",
    id,
    at,
    day,
    body,
  };
  await client.send(new PutItemCommand({ TableName: tableName, Item: marshall(Item) }));
};

const start = Instant.parse("2026-03-05T09:00:00.000Z");

test("an item is due from its very moment on, and not a millisecond before", async () => {
  const { dues, commit } = await openTestDb();
  const due = buildDue(1, "2026-03-05T09:00:00.000Z");
  await commit([dues.schedule(due)], []);
  expect(await dues.listDue(Instant.parse("2026-03-05T08:59:59.999Z"), 10)).toEqual([]);
  expect(await dues.listDue(start, 10)).toEqual([ok(due)]);
});

test("what is due comes oldest first over all shards and days, at most as many as asked", async () => {
  const { dues, commit } = await openTestDb();
  const all = Array.from({ length: 40 }, (_, at) => buildDue(at + 1, addMinutes(start, at * 90)));
  await commit(all.toReversed().map(dues.schedule), []);
  const now = addDays(start, 5);
  expect(await dues.listDue(now, 100)).toEqual(all.map(ok));
  expect(await dues.listDue(now, 7)).toEqual(all.slice(0, 7).map(ok));
});

test("a second schedule of one id takes the place of the first, in the index as well", async () => {
  const { dues, commit } = await openTestDb();
  const moved = buildDue(1, "2026-03-07T09:00:00.000Z");
  await commit([dues.schedule(buildDue(1))], []);
  await commit([dues.schedule(moved)], []);
  expect(await dues.listDue(addDays(start, 1), 10)).toEqual([]);
  expect(await dues.listDue(addDays(start, 9), 10)).toEqual([ok(moved)]);
});

test("a cancelled item is never due, and cancelling what is not there is no error", async () => {
  const { dues, commit } = await openTestDb();
  const due = buildDue(1);
  await commit([dues.schedule(due)], []);
  expect((await commit([dues.cancel(due.id)], [])).ok).toBe(true);
  expect((await commit([dues.cancel(due.id)], [])).ok).toBe(true);
  expect(await dues.listDue(start, 10)).toEqual([]);
});

test("an item is taken once", async () => {
  const { dues, commit } = await openTestDb();
  const due = buildDue(1);
  await commit([dues.schedule(due)], []);
  const takes = await Promise.all(Array.from({ length: 10 }, () => commit([dues.take(due)], [])));
  expect(takes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(takes.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: "request.not_found" } });
});

test("an item that was moved meanwhile cannot be taken at its former moment", async () => {
  const { dues, commit } = await openTestDb();
  await commit([dues.schedule(buildDue(1))], []);
  await commit([dues.schedule(buildDue(1, "2026-03-09T09:00:00.000Z"))], []);
  expect((await commit([dues.take(buildDue(1))], [])).ok).toBe(false);
});

test("an outage of ten days loses nothing, though sweeps had run before", async () => {
  const { dues, commit } = await openTestDb();
  expect(await dues.listDue(start, 10)).toEqual([]);
  const during = buildDue(1, addDays(start, 3));
  await commit([dues.schedule(during)], []);
  expect(await dues.listDue(addDays(start, 10), 10)).toEqual([ok(during)]);
});

test("items that are still there hold the checkpoint back until they are taken", async () => {
  const { dues, commit } = await openTestDb();
  const due = buildDue(1, start);
  await commit([dues.schedule(due)], []);
  for (let day = 1; day <= 40; day += 13) {
    expect(await dues.listDue(addDays(start, day), 10)).toEqual([ok(due)]);
  }
  expect((await commit([dues.take(due)], [])).ok).toBe(true);
  expect(await dues.listDue(addDays(start, 41), 10)).toEqual([]);
});

test("the checkpoint moves with the days and stays a day behind", async () => {
  const db = await openTestDb();
  await db.dues.listDue(addDays(start, 30), 10);
  expect(await readAll(db)).toEqual([
    expect.objectContaining({ kind: "sweep", name: "due", day: "2026-04-03" }),
  ]);
});

test("an item for a moment that is a little past is found by the next sweep", async () => {
  const { dues, commit } = await openTestDb();
  await dues.listDue(start, 10);
  const late = buildDue(1, addMinutes(start, -20 * 60));
  await commit([dues.schedule(late)], []);
  expect(await dues.listDue(addMinutes(start, 1), 10)).toEqual([ok(late)]);
});

test("an item for a moment that passed long ago is found by the next sweep", async () => {
  const { dues, commit, clock } = await openTestDb();
  clock.moveTo(start);
  await dues.listDue(start, 10);
  const late = buildDue(1, addDays(start, -12));
  await commit([dues.schedule(late)], []);
  expect(await dues.listDue(start, 10)).toEqual([ok(late)]);
  expect((await commit([dues.take(late)], [])).ok).toBe(true);
  expect(await dues.listDue(start, 10)).toEqual([]);
});

test("after a clock was set far ahead and back, what lies between is still found", async () => {
  const { dues, commit } = await openTestDb();
  await dues.listDue(addDays(start, 30), 10);
  const due = buildDue(1, addDays(start, 3));
  await commit([dues.schedule(due)], []);
  expect(await dues.listDue(start, 10)).toEqual([]);
  expect(await dues.listDue(addDays(start, 30), 10)).toEqual([ok(due)]);
});

test("the sweep after a long outage catches up, and the one after it asks eight questions", async () => {
  const { dues, client } = await openTestDb();
  await dues.listDue(start, 10);
  const queries = addFaults(client, () => null, "QueryCommand");
  const countOf = async (sweep: () => Promise<unknown>): Promise<number> => {
    const before = queries();
    await sweep();
    return queries() - before;
  };
  const afterOutage = addDays(start, 10);
  expect(await countOf(() => dues.listDue(afterOutage, 10))).toBe(12 * 4);
  expect(await countOf(() => dues.listDue(addMinutes(afterOutage, 1), 10))).toBe(2 * 4);
});

test("what is due about a booking comes back as it was set, beside what is due about introductions", async () => {
  const { dues, commit } = await openTestDb();
  const booking = buildBookingDue(1);
  const introduction = buildDue(2);
  const expiry = { ...buildBookingDue(3), kind: "expire" } as const;
  await commit([booking, introduction, expiry].map(dues.schedule), []);
  const found = await dues.listDue(start, 10);
  expect(found).toHaveLength(3);
  expect(found).toEqual(expect.arrayContaining([ok(booking), ok(introduction), ok(expiry)]));
});

test("an item is read in the form that it had before there were bookings", async () => {
  const db = await openTestDb();
  await putRaw(db, {
    kind: "expire",
    id: numberedId("due", 1),
    at: start,
    introductionId: numberedId("introduction", 1),
    revision: 1,
  });
  expect(await db.dues.listDue(start, 10)).toEqual([ok(buildDue(1, start))]);
});

test("an item that cannot be read comes with its reason, and does not keep others back", async () => {
  const db = await openTestDb();
  await putRaw(db, { id: numberedId("due", 1), at: start, kind: "foretell", revision: 1 });
  const later = buildDue(2, addMinutes(start, 1));
  await db.commit([db.dues.schedule(later)], []);
  const [unreadable, ...others] = await db.dues.listDue(addMinutes(start, 1), 10);
  expect(others).toEqual([ok(later)]);
  if (unreadable === undefined || unreadable.ok) throw new Error("it was read");
  expect(unreadable.error).toMatchObject({ at: start, reason: expect.stringContaining("body") });
  expect(unreadable.error.image).toContain("foretell");
  await unreadable.error.remove();
  expect(await db.dues.listDue(addMinutes(start, 1), 10)).toEqual([ok(later)]);
});

test("an unreadable item that a newer release moved meanwhile is not removed", async () => {
  const db = await openTestDb();
  const item = { id: numberedId("due", 1), kind: "foretell", revision: 1 };
  await putRaw(db, { ...item, at: start });
  const [unreadable] = await db.dues.listDue(start, 10);
  await putRaw(db, { ...item, at: addMinutes(start, 5) });
  if (unreadable === undefined || unreadable.ok) throw new Error("it was read");
  await unreadable.error.remove();
  expect(await db.dues.listDue(addMinutes(start, 5), 10)).toHaveLength(1);
});
