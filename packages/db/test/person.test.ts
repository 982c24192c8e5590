import { buildPerson } from "@waymark/testing/build";
import { openTestDb } from "@waymark/db/test-db";
import { expect, test } from "vitest";

const { persons, commit } = await openTestDb();

test("a person is read back as they were written", async () => {
  const person = buildPerson(1, { displayName: "Şirin Çağlar 李" });
  await commit([persons.insert(person)], []);
  expect(await persons.get(person.id)).toEqual(person);
});

test("nobody is found under an id that nobody has", async () => {
  expect(await persons.get(buildPerson(404).id)).toBeNull();
});

test("an id is registered once and the first person stays", async () => {
  const first = buildPerson(2);
  await commit([persons.insert(first)], []);
  const second = await commit([persons.insert({ ...first, displayName: "Another" })], []);
  expect(second).toEqual({ ok: false, error: { code: "person.already_registered" } });
  expect(await persons.get(first.id)).toEqual(first);
});

test("a person is replaced only by the next revision", async () => {
  const person = buildPerson(3);
  await commit([persons.insert(person)], []);
  const next = { ...person, wantsReminders: false, revision: 2 };
  expect(await commit([persons.replace(next)], [])).toEqual({ ok: true, value: null });
  expect(await commit([persons.replace(next)], [])).toEqual({
    ok: false,
    error: { code: "storage.busy" },
  });
  expect(await persons.get(person.id)).toEqual(next);
});

test("a person who is not there cannot be replaced", async () => {
  const outcome = await commit([persons.replace(buildPerson(5, { revision: 2 }))], []);
  expect(outcome.ok).toBe(false);
  expect(await persons.get(buildPerson(5).id)).toBeNull();
});
