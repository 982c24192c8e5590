import { accountWrites } from "@waymark/db/auth";
import { openTestDb } from "@waymark/db/test-db";
import { addDelegate, type DelegateList, removeDelegate } from "@waymark/domain/delegate";
import { EmailAddress } from "@waymark/domain/person";
import { Instant } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";

const { delegates, accounts, commit, client, tableName } = await openTestDb();
const now = Instant.parse("2026-03-02T09:00:00.000Z");
const idOf = (number: number) => buildPerson(number).id;

const added = (list: DelegateList, number: number): DelegateList => {
  const next = addDelegate(list, idOf(number), now);
  if (!next.ok) throw new Error(next.error.code);
  return next.value;
};

test("delegates are found from both sides, until they are removed", async () => {
  const none = await delegates.ofMentor(idOf(1));
  const one = added(none, 2);
  const two = added(one, 3);
  expect((await commit(delegates.replace(none, one), [])).ok).toBe(true);
  expect((await commit(delegates.replace(one, two), [])).ok).toBe(true);
  expect(await delegates.ofMentor(idOf(1))).toEqual(two);
  expect(await delegates.isDelegate(idOf(1), idOf(3))).toBe(true);
  expect(await delegates.mentorsOf(idOf(3))).toEqual([idOf(1)]);
  await commit(delegates.replace(two, removeDelegate(two, idOf(3))), []);
  expect(await delegates.isDelegate(idOf(1), idOf(3))).toBe(false);
  expect(await delegates.mentorsOf(idOf(3))).toEqual([]);
  expect(await delegates.isDelegate(idOf(1), idOf(2))).toBe(true);
});

test("being a delegate of one mentor is no right over another, nor the other way round", async () => {
  const none = await delegates.ofMentor(idOf(11));
  await commit(delegates.replace(none, added(none, 12)), []);
  expect(await delegates.isDelegate(idOf(13), idOf(12))).toBe(false);
  expect(await delegates.isDelegate(idOf(12), idOf(11))).toBe(false);
});

test("of ten who are added at once one gets on the list, and no trace of the others is left", async () => {
  const none = await delegates.ofMentor(idOf(20));
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, at) =>
      commit(delegates.replace(none, added(none, 21 + at)), []),
    ),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const refusals = outcomes.filter(({ ok }) => !ok);
  expect(new Set(refusals.map((outcome) => JSON.stringify(outcome)))).toEqual(
    new Set(['{"ok":false,"error":{"code":"delegate.changed_meanwhile"}}']),
  );
  const found = await Promise.all(
    Array.from({ length: 10 }, (_, at) => delegates.mentorsOf(idOf(21 + at))),
  );
  expect(found.flat()).toEqual([idOf(20)]);
});

test("an account is found by its address, however it was written", async () => {
  const { id, emailAddress } = buildPerson(30);
  const access = { tableName, documents: DynamoDBDocumentClient.from(client) };
  await commit(accountWrites(access)({ id, emailAddress, createdAt: now }), []);
  expect(await accounts.findByAddress(EmailAddress.parse("Person-30@Waymark.example"))).toBe(id);
  expect(await accounts.findByAddress(EmailAddress.parse("else@waymark.example"))).toBeNull();
});
