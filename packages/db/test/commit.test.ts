import { DeleteTableCommand } from "@aws-sdk/client-dynamodb";
import type { Write } from "@waymark/application/ports";
import { buildDue, buildEvent, buildIntroduction, buildPerson } from "@waymark/testing/build";
import { openTestDb } from "@waymark/db/test-db";
import { faultsAt, seededFaults } from "@waymark/testing/faults";
import { describe, expect, test } from "vitest";
import { maxAttempts } from "../src/commit/jitter.ts";
import { readAll } from "./support/read-all.ts";
import { watchTokens } from "./support/watch-tokens.ts";

const done = { ok: true, value: null };
const busy = { ok: false, error: { code: "storage.busy" } };

describe("a commit", () => {
  test("of nothing is done", async () => {
    const { commit } = await openTestDb();
    expect(await commit([], [])).toEqual(done);
  });

  test("carries out all writes and puts one outbox item per event", async () => {
    const db = await openTestDb();
    const writes = [buildPerson(1), buildPerson(2)].map(db.persons.insert);
    const events = [buildEvent(1), buildEvent(2)];
    expect(await db.commit(writes, events)).toEqual(done);
    expect((await readAll(db)).map(({ kind }) => kind)).toEqual([
      "outbox",
      "outbox",
      "person",
      "person",
    ]);
  });

  test("with one refused write leaves neither writes nor events behind", async () => {
    const db = await openTestDb();
    const introduction = buildIntroduction(1);
    await db.commit([db.introductions.claimPair(introduction)], []);
    const before = await readAll(db);
    const outcome = await db.commit(
      [
        db.introductions.insert(introduction),
        db.introductions.claimPair(introduction),
        db.tallies.openForMentee(introduction.menteeId, 3),
      ],
      [buildEvent(1)],
    );
    expect(outcome).toEqual({ ok: false, error: { code: "introduction.already_open" } });
    expect(await readAll(db)).toEqual(before);
  });
});

describe("a refusal", () => {
  test.each([0, 1, 2, 3, 4])(
    "of the write at place %i of five is that write's own",
    async (place) => {
      const db = await openTestDb();
      const persons = [1, 2, 3, 4, 5].map((number) => buildPerson(number));
      await db.commit(persons.filter((_, at) => at === place).map(db.persons.insert), []);
      const writes = persons.map((person, at): Write => ({
        ...db.persons.insert(person),
        refusal: { code: "request.invalid", issues: [`place ${at}`] },
      }));
      expect(await db.commit(writes, [buildEvent(1)])).toEqual({
        ok: false,
        error: { code: "request.invalid", issues: [`place ${place}`] },
      });
    },
  );

  test("is that of the first write when several do not hold", async () => {
    const db = await openTestDb();
    const introduction = buildIntroduction(1);
    const writes = [
      db.tallies.openForMentor(introduction.mentorId, 1),
      db.introductions.claimPair(introduction),
    ];
    await db.commit(writes, []);
    expect(await db.commit(writes, [])).toEqual({
      ok: false,
      error: { code: "introduction.mentor_at_capacity" },
    });
    expect(await db.commit(writes.toReversed(), [])).toEqual({
      ok: false,
      error: { code: "introduction.already_open" },
    });
  });
});

describe("a programming error", () => {
  test("is two writes of one item, and both are named", async () => {
    const db = await openTestDb();
    const introduction = buildIntroduction(1);
    const commit = db.commit(
      [db.introductions.insert(introduction), db.introductions.replace(introduction)],
      [],
    );
    await expect(commit).rejects.toThrow(/introduction\.insert and introduction\.replace/);
    expect(await readAll(db)).toEqual([]);
  });

  test("is a due item that is cancelled and set in one commit", async () => {
    const { commit, dues } = await openTestDb();
    const due = buildDue(1);
    await expect(commit([dues.cancel(due.id), dues.schedule(due)], [])).rejects.toThrow(
      /due\.cancel and due\.schedule/,
    );
  });

  test("is one event twice", async () => {
    const { commit } = await openTestDb();
    await expect(commit([], [buildEvent(1), buildEvent(1)])).rejects.toThrow(/outbox/);
  });

  test("is more than DynamoDB takes, while exactly that much is done", async () => {
    const db = await openTestDb();
    const writes = Array.from({ length: 99 }, (_, at) => db.persons.insert(buildPerson(at + 1)));
    await expect(db.commit(writes, [buildEvent(1), buildEvent(2)])).rejects.toThrow(/101 items/);
    expect(await db.commit(writes, [buildEvent(1)])).toEqual(done);
  });

  test("is a write that no repository made", async () => {
    const { commit } = await openTestDb();
    const stranger = { refusal: { code: "internal" }, operation: {} } as const;
    await expect(commit([stranger], [])).rejects.toThrow(/operation|item/);
  });

  test("such as a missing table is thrown, not answered", async () => {
    const db = await openTestDb();
    await db.client.send(new DeleteTableCommand({ TableName: db.tableName }));
    await expect(db.commit([db.persons.insert(buildPerson(1))], [])).rejects.toMatchObject({
      name: "ResourceNotFoundException",
    });
  });
});

describe("contention", () => {
  test.each(["conflict", "in_progress", "throttled"] as const)(
    "by %s is waited out with jitter, with one token, and done once",
    async (fault) => {
      const db = await openTestDb({ faults: faultsAt({ 1: fault, 2: fault }) });
      const tokens = watchTokens(db.client);
      const { id } = buildPerson(1);
      expect(await db.commit([db.tallies.openForMentee(id, 3)], [])).toEqual(done);
      expect((await db.tallies.get(id)).openAsMentee).toBe(1);
      expect(db.sleptMs).toHaveLength(2);
      expect(tokens).toHaveLength(3);
      expect(new Set(tokens).size).toBe(1);
    },
  );

  test("that outlasts the retries is answered as busy and leaves nothing behind", async () => {
    const db = await openTestDb({ faults: () => "conflict" });
    expect(await db.commit([db.persons.insert(buildPerson(1))], [buildEvent(1)])).toEqual(busy);
    expect(db.sleptMs).toHaveLength(maxAttempts - 1);
    expect(await readAll(db)).toEqual([]);
  });

  test("never waits longer than the bound that doubles", async () => {
    const db = await openTestDb({ faults: () => "throttled" });
    await db.commit([db.persons.insert(buildPerson(1))], []);
    const bounds = [25, 50, 100, 200, 400, 800, 1_000];
    expect(db.sleptMs.every((ms, at) => ms >= 0 && ms < (bounds[at] ?? 0))).toBe(true);
    expect(new Set(db.sleptMs).size).toBeGreaterThan(3);
  });

  test("does not hide a refusal that comes after it", async () => {
    const db = await openTestDb({ faults: faultsAt({ 2: "conflict" }) });
    await db.commit([db.persons.insert(buildPerson(1))], []);
    expect(await db.commit([db.persons.insert(buildPerson(1))], [])).toEqual({
      ok: false,
      error: { code: "person.already_registered" },
    });
  });
});

describe("a lost reply", () => {
  test("after the commit does not make it a refusal of its own write", async () => {
    const db = await openTestDb({ faults: faultsAt({ 1: "lost_after" }) });
    const tokens = watchTokens(db.client);
    const person = buildPerson(1);
    expect(await db.commit([db.persons.insert(person)], [buildEvent(1)])).toEqual(done);
    expect(await db.persons.get(person.id)).toEqual(person);
    expect([tokens.length, new Set(tokens).size]).toEqual([2, 1]);
  });

  test("after the commit does not count twice", async () => {
    const db = await openTestDb({ faults: faultsAt({ 1: "lost_after", 2: "lost_after" }) });
    const { id } = buildPerson(1);
    expect(await db.commit([db.tallies.openForMentor(id, 5)], [])).toEqual(done);
    expect((await db.tallies.get(id)).openAsMentor).toBe(1);
  });

  test("before the commit is sent again", async () => {
    const db = await openTestDb({ faults: faultsAt({ 1: "lost_before" }) });
    const { id } = buildPerson(1);
    expect(await db.commit([db.tallies.openForMentor(id, 5)], [])).toEqual(done);
    expect((await db.tallies.get(id)).openAsMentor).toBe(1);
  });

  test("that never ends is thrown: nobody knows whether it was written", async () => {
    const db = await openTestDb({ faults: () => "lost_after" });
    await expect(db.commit([db.persons.insert(buildPerson(1))], [])).rejects.toThrow(/lost_after/);
  });

  test("is not called busy when contention follows it", async () => {
    const db = await openTestDb({
      faults: (call) => (call === 1 ? "lost_after" : "conflict"),
    });
    await expect(db.commit([db.persons.insert(buildPerson(1))], [])).rejects.toThrow(/conflict/);
    expect(await db.persons.get(buildPerson(1).id)).toEqual(buildPerson(1));
  });

  test("of an earlier commit is not mistaken for a later one of the same content", async () => {
    const db = await openTestDb();
    const { id } = buildPerson(1);
    await db.commit([db.tallies.openForMentee(id, 5)], []);
    await db.commit([db.tallies.openForMentee(id, 5)], []);
    expect((await db.tallies.get(id)).openAsMentee).toBe(2);
  });
});

test.each([1, 2, 3, 4, 5])(
  "under faults of every kind (seed %i) the count is that of the commits that were confirmed",
  async (seed) => {
    const db = await openTestDb({ faults: seededFaults(seed, 0.4) });
    const { id } = buildPerson(1);
    const outcomes: boolean[] = [];
    for (let count = 0; count < 30; count += 1) {
      outcomes.push((await db.commit([db.tallies.openForMentor(id, 20)], [])).ok);
    }
    expect(outcomes.filter(Boolean)).toHaveLength(20);
    expect((await db.tallies.get(id)).openAsMentor).toBe(20);
  },
);
