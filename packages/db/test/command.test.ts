import { addDays } from "@waymark/domain/time";
import { openTestDb } from "@waymark/db/test-db";
import { expect, test } from "vitest";

const record = {
  actor: "per_00000000000000000000000000000001",
  requestKey: "0f6b3f0e-5a3c-4f6e-9a39-7b1d4b8f7f10",
  inputFingerprint: "abc",
  answer: '{"introductionId":"int_1"}',
};
const refusal = { code: "request.key_reused" } as const;

test("the first answer to a key is kept, and a second one is refused with the given error", async () => {
  const { commands, commit, clock } = await openTestDb();
  await commit([commands.insert(record, clock.now(), refusal)], []);
  const other = { ...record, answer: "{}" };
  expect(await commit([commands.insert(other, clock.now(), refusal)], [])).toEqual({
    ok: false,
    error: refusal,
  });
  expect(await commands.get(record.actor, record.requestKey)).toEqual(record);
});

test("the same key of another actor is another command", async () => {
  const { commands, commit, clock } = await openTestDb();
  await commit([commands.insert(record, clock.now(), refusal)], []);
  expect(await commands.get("per_other", record.requestKey)).toBeNull();
});

test("an expired record is gone for readers and writers before DynamoDB removes it", async () => {
  const { commands, commit, clock } = await openTestDb();
  await commit([commands.insert(record, clock.now(), refusal)], []);
  clock.moveTo(addDays(clock.now(), 30));
  expect(await commands.get(record.actor, record.requestKey)).toBeNull();
  const again = await commit([commands.insert(record, clock.now(), refusal)], []);
  expect(again.ok).toBe(true);
  expect(await commands.get(record.actor, record.requestKey)).toEqual(record);
});

test("a record holds a moment before it expires", async () => {
  const { commands, commit, clock } = await openTestDb();
  await commit([commands.insert(record, clock.now(), refusal)], []);
  clock.moveTo(addDays(clock.now(), 30));
  clock.advanceMs(-1_000);
  expect(await commands.get(record.actor, record.requestKey)).toEqual(record);
});
