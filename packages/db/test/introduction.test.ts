import type { Introduction } from "@waymark/domain/introduction";
import { addMinutes, Instant } from "@waymark/domain/time";
import { buildIntroduction, buildPerson } from "@waymark/testing/build";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { describe, expect, test } from "vitest";

const changedMeanwhile = { ok: false, error: { code: "introduction.changed_meanwhile" } };

const start = Instant.parse("2026-03-02T09:00:00.000Z");

const insertMany = async (
  db: TestDb,
  count: number,
  overrides: Partial<Introduction> = {},
): Promise<readonly Introduction[]> => {
  const introductions = Array.from({ length: count }, (_, at) =>
    buildIntroduction(at + 1, { sentAt: addMinutes(start, at), ...overrides }),
  );
  await db.commit(introductions.map(db.introductions.insert), []);
  return introductions;
};

type List = (cursor?: string) => ReturnType<TestDb["introductions"]["listByMentee"]>;

const readAll = async (list: List): Promise<readonly Introduction[]> => {
  const first = await list();
  const found = [...first.items];
  for (let cursor = first.nextCursor; cursor !== undefined;) {
    const page = await list(cursor);
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
};

test("an introduction is read back as it was sent, optional parts included or left out", async () => {
  const { introductions, commit } = await openTestDb();
  const plain = buildIntroduction(1);
  const full = buildIntroduction(2, {
    status: "declined",
    byWhen: undefined,
    exchanges: [{ question: "Which team is it about?", askedAt: start }],
    decline: { reason: "no_time", note: "Not before summer." },
    endedAt: start,
  });
  await commit([introductions.insert(plain), introductions.insert(full)], []);
  expect(await introductions.get(plain.id)).toEqual(plain);
  expect(await introductions.get(full.id)).toEqual(full);
});

test("of two changes of one revision the second is refused and changes nothing", async () => {
  const { introductions, commit } = await openTestDb();
  const sent = buildIntroduction(1);
  await commit([introductions.insert(sent)], []);
  const accepted: Introduction = { ...sent, status: "accepted", revision: 2 };
  const withdrawn: Introduction = { ...sent, status: "withdrawn", revision: 2 };
  expect((await commit([introductions.replace(accepted)], [])).ok).toBe(true);
  expect(await commit([introductions.replace(withdrawn)], [])).toEqual(changedMeanwhile);
  expect(await introductions.get(sent.id)).toEqual(accepted);
});

test("an id that is taken is not overwritten", async () => {
  const { introductions, commit } = await openTestDb();
  const sent = buildIntroduction(1);
  await commit([introductions.insert(sent)], []);
  const other = { ...sent, goal: "Something else that I want to reach." };
  expect(await commit([introductions.insert(other)], [])).toEqual(changedMeanwhile);
  expect(await introductions.get(sent.id)).toEqual(sent);
});

describe("the guard of a pair", () => {
  test("a mentee cannot hold two open requests to one mentor", async () => {
    const { introductions, commit } = await openTestDb();
    await commit([introductions.claimPair(buildIntroduction(1))], []);
    expect(await commit([introductions.claimPair(buildIntroduction(2))], [])).toEqual({
      ok: false,
      error: { code: "introduction.already_open" },
    });
  });

  test("the same two people the other way round are another pair", async () => {
    const { introductions, commit } = await openTestDb();
    const there = buildIntroduction(1);
    const back = buildIntroduction(2, { mentorId: there.menteeId, menteeId: there.mentorId });
    await commit([introductions.claimPair(there)], []);
    expect((await commit([introductions.claimPair(back)], [])).ok).toBe(true);
  });

  test("after its release the pair is free again", async () => {
    const { introductions, commit } = await openTestDb();
    await commit([introductions.claimPair(buildIntroduction(1))], []);
    await commit([introductions.releasePair(buildIntroduction(1))], []);
    expect((await commit([introductions.claimPair(buildIntroduction(2))], [])).ok).toBe(true);
  });

  test("an earlier request cannot release the pair of a later one", async () => {
    const { introductions, commit } = await openTestDb();
    await commit([introductions.claimPair(buildIntroduction(2))], []);
    expect(await commit([introductions.releasePair(buildIntroduction(1))], [])).toEqual(
      changedMeanwhile,
    );
    expect((await commit([introductions.claimPair(buildIntroduction(3))], [])).ok).toBe(false);
  });
});

describe("lists", () => {
  test("both sides see theirs, newest first, each once, over all pages", async () => {
    const db = await openTestDb();
    const sent = await insertMany(db, 45);
    const newestFirst = sent.toReversed();
    const { menteeId, mentorId } = buildIntroduction(1);
    expect(await readAll((at) => db.introductions.listByMentee(menteeId, at))).toEqual(newestFirst);
    expect(await readAll((at) => db.introductions.listByMentor(mentorId, at))).toEqual(newestFirst);
  });

  test("requests of one moment are neither lost nor doubled at the edge of a page", async () => {
    const db = await openTestDb();
    await insertMany(db, 30, { sentAt: start });
    const found = await readAll((at) =>
      db.introductions.listByMentee(buildIntroduction(1).menteeId, at),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(30);
    expect(found).toHaveLength(30);
  });

  test("nobody sees the introductions of others", async () => {
    const db = await openTestDb();
    await insertMany(db, 3);
    const stranger = buildPerson(99).id;
    expect(await db.introductions.listByMentee(stranger)).toEqual({ items: [] });
    expect(await db.introductions.listByMentor(stranger)).toEqual({ items: [] });
  });

  test("a cursor of somebody else's list shows nothing of that list", async () => {
    const db = await openTestDb();
    await insertMany(db, 25);
    const { nextCursor } = await db.introductions.listByMentee(buildIntroduction(1).menteeId);
    const page = await db.introductions.listByMentee(buildPerson(99).id, nextCursor);
    expect([nextCursor === undefined, page]).toEqual([false, { items: [] }]);
  });

  test.each([
    ["empty", ""],
    ["not base64url", "!!"],
    ["not JSON", Buffer.from("{").toString("base64url")],
    ["of another shape", Buffer.from('{"id":1}').toString("base64url")],
    [
      "with more than a place",
      Buffer.from(
        JSON.stringify({ sentAt: start, id: buildIntroduction(1).id, gsi1pk: "x" }),
      ).toString("base64url"),
    ],
    ["with a forged id", Buffer.from(`{"sentAt":"${start}","id":"per_1"}`).toString("base64url")],
  ])("a cursor that is %s gives an empty page", async (_what, cursor) => {
    const db = await openTestDb();
    await insertMany(db, 2);
    const page = await db.introductions.listByMentee(buildIntroduction(1).menteeId, cursor);
    expect(page).toEqual({ items: [] });
  });
});
