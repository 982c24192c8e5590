import type { SharedDynamoDb } from "@waymark/testing/dynamodb";
import { SessionId } from "@waymark/domain/id";
import { addMinutes, Instant } from "@waymark/domain/time";
import { buildPerson, numberedId } from "@waymark/testing/build";
import { expect, inject, test, vi } from "vitest";
import { readFacts } from "./harness/actual.ts";
import { execute } from "./harness/execute.ts";
import { openStore, type Store } from "./harness/store.ts";
import { type Operation, type Outcome, undisturbed } from "./operation.ts";
import type { Kind } from "./world.ts";

// A hundred bookings are some 2,000 requests to one small server.
vi.setConfig({ testTimeout: 180_000 });

const endpoint: SharedDynamoDb["dynamodbEndpoint"] = inject("dynamodbEndpoint");
const build = { mutation: null, watch: () => {} };
const start = Instant.parse("2026-03-03T09:00:00.000Z");
const ses = (number: number): SessionId => SessionId.parse(numberedId("session", number));

const open = async (people: number): Promise<Store> => {
  const store = await openStore(endpoint);
  const db = store.dbAt(store.clock);
  const more = Array.from({ length: people }, (_, index) => buildPerson(100 + index));
  for (let at = 0; at < people; at += 50) {
    await db.commit(more.slice(at, at + 50).map(db.persons.insert), []);
  }
  return store;
};

const bookOf = (
  actor: number,
  kind: Kind = "session",
  change: { mentor?: number; session?: number; start?: Instant } = {},
): Operation => ({
  type: "book",
  actor,
  session: ses(change.session ?? actor),
  mentor: change.mentor ?? 1,
  kind,
  start: change.start ?? start,
  wait: false,
});

const atOnce = (store: Store, operations: readonly Operation[]): Promise<readonly Outcome[]> =>
  Promise.all(
    operations.map((operation, index) =>
      execute(store, build, { operation, disturbance: undisturbed }, index, null),
    ),
  );

const ends = (outcomes: readonly Outcome[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) {
    const end = outcome.kind === "refused" ? outcome.code : outcome.kind;
    counts[end] = (counts[end] ?? 0) + 1;
  }
  return counts;
};

const count = (facts: readonly string[], kind: string): number =>
  facts.filter((fact) => fact.startsWith(`${kind} `)).length;

const hundred = Array.from({ length: 100 }, (_, index) => 100 + index);

test("of 100 people who book one start at once, one has it and 99 are told that it is taken", async () => {
  const store = await open(100);
  const outcomes = await atOnce(
    store,
    hundred.map((actor) => bookOf(actor)),
  );
  expect(ends(outcomes)).toEqual({ ok: 1, "slot.taken": 99 });
  const facts = await readFacts(store);
  expect([count(facts, "booking"), count(facts, "event"), count(facts, "lock")]).toEqual([1, 1, 4]);
});

// The other crowds are smaller: they share one small server with every other test.
const thirty = hundred.slice(0, 30);

test("of 30 people who want one of two seats at once, two have one and 28 hear that it is full", async () => {
  const store = await open(30);
  const outcomes = await atOnce(
    store,
    thirty.map((actor) => bookOf(actor, "group")),
  );
  expect(ends(outcomes)).toEqual({ ok: 2, "booking.full": 28 });
  const facts = await readFacts(store);
  expect([count(facts, "booking"), count(facts, "seat"), count(facts, "lock")]).toEqual([1, 2, 6]);
});

test("one form sent 30 times at once makes one booking and 30 equal answers", async () => {
  const store = await open(1);
  const outcomes = await atOnce(
    store,
    thirty.map(() => bookOf(4, "session", { session: 1 })),
  );
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(ends(outcomes)).toEqual({ ok: 30 });
  expect(count(await readFacts(store), "booking")).toBe(1);
});

test("a person who is mentor and mentee is in one place at a time, whichever comes first", async () => {
  const store = await open(0);
  // Person 1 is booked as a mentor while booking person 2 as a mentee; and the two book each other.
  const outcomes = await atOnce(store, [
    bookOf(4, "session", { mentor: 1, session: 1 }),
    bookOf(1, "session", { mentor: 2, session: 2 }),
    bookOf(2, "session", { mentor: 1, session: 3 }),
  ]);
  expect(outcomes.filter(({ kind }) => kind === "ok")).toHaveLength(1);
  const facts = await readFacts(store);
  const locked = facts.filter((fact) => fact.startsWith("lock ")).map((fact) => fact.split(" "));
  const places = locked.map(([, person, bucket]) => `${person} ${bucket}`);
  expect(new Set(places).size).toBe(places.length);
  expect(count(facts, "booking")).toBe(1);
});

test("two times that only overlap are refused as one that is the same", async () => {
  const store = await open(0);
  const outcomes = await atOnce(store, [
    bookOf(4, "asked", { session: 1 }),
    bookOf(5, "asked", { session: 2, start: addMinutes(start, 30) }),
    bookOf(6, "session", { session: 3, start: addMinutes(start, 30) }),
  ]);
  const starts = (await readFacts(store)).filter((fact) => fact.startsWith("lock 1 "));
  expect(new Set(starts).size).toBe(starts.length);
  expect(outcomes.filter(({ kind }) => kind === "ok")).toHaveLength(1);
});
