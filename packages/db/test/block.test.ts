import { openTestDb } from "@waymark/db/test-db";
import { block, type Block, pairKeyOf, unblock } from "@waymark/domain/block";
import { Instant } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { expect, test } from "vitest";

const { blocks, commit } = await openTestDb();
const now = Instant.parse("2026-03-02T09:00:00.000Z");
const idOf = (number: number) => buildPerson(number).id;
const absent = { code: "listing.not_found" } as const;

const blocked = (former: Block | null, by: number, other: number): Block => {
  const next = block(former, idOf(by), idOf(other), now);
  if (!next.ok) throw new Error(next.error.code);
  return next.value;
};

const mayMeet = async (one: number, other: number): Promise<boolean> =>
  (await commit([blocks.guard(idOf(one), idOf(other), absent)], [])).ok;

test("a block is found from both sides and keeps them apart in both directions, until it is lifted", async () => {
  expect(await mayMeet(1, 2)).toBe(true);
  const first = blocked(null, 1, 2);
  expect((await commit(blocks.replace(first), [])).ok).toBe(true);
  expect(await blocks.get(idOf(2), idOf(1))).toEqual(first);
  expect(await blocks.listOf(idOf(1))).toEqual([first]);
  expect(await blocks.listOf(idOf(2))).toEqual([first]);
  expect(await mayMeet(1, 2)).toBe(false);
  expect(await mayMeet(2, 1)).toBe(false);
  expect(await mayMeet(1, 3)).toBe(true);

  const lifted = unblock(first, idOf(1));
  expect((await commit(blocks.replace(lifted), [])).ok).toBe(true);
  expect(await blocks.listOf(idOf(2))).toEqual([]);
  expect(await mayMeet(2, 1)).toBe(true);
});

test("it holds as long as one of the two wants it", async () => {
  const first = blocked(null, 11, 12);
  const second = blocked(first, 12, 11);
  for (const next of [first, second, unblock(second, idOf(11))]) {
    expect((await commit(blocks.replace(next), [])).ok).toBe(true);
    expect(await mayMeet(11, 12)).toBe(false);
  }
});

test("what a guard refuses sounds like what is not there, and nothing of it is written", async () => {
  const [apart, other] = [blocked(null, 21, 22), blocked(null, 23, 24)];
  await commit(blocks.replace(apart), []);
  const outcome = await commit(
    [...blocks.replace(other), blocks.guard(idOf(22), idOf(21), absent)],
    [],
  );
  expect(outcome).toEqual({ ok: false, error: absent });
  expect(await blocks.get(idOf(23), idOf(24))).toBeNull();
});

test("of two who block each other at the same moment one is told to look again", async () => {
  const outcomes = await Promise.all([
    commit(blocks.replace(blocked(null, 31, 32)), []),
    commit(blocks.replace(blocked(null, 32, 31)), []),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({
    ok: false,
    error: { code: "block.changed_meanwhile" },
  });
  expect((await blocks.get(idOf(31), idOf(32)))?.pair).toBe(pairKeyOf(idOf(31), idOf(32)));
});
