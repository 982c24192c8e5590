import { buildPerson } from "@waymark/testing/build";
import { openTestDb } from "@waymark/db/test-db";
import { expect, test } from "vitest";

const { tallies, commit } = await openTestDb();
const none = { openAsMentee: 0, acceptedAsMentee: 0, openAsMentor: 0 };

test("who never asked has a tally of zero", async () => {
  expect(await tallies.get(buildPerson(1).id)).toEqual(none);
});

test("a mentee opens up to the limit and not one more", async () => {
  const { id } = buildPerson(2);
  for (let count = 0; count < 3; count += 1) {
    expect((await commit([tallies.openForMentee(id, 3)], [])).ok).toBe(true);
  }
  expect(await commit([tallies.openForMentee(id, 3)], [])).toEqual({
    ok: false,
    error: { code: "introduction.mentee_at_limit" },
  });
  expect(await tallies.get(id)).toEqual({ ...none, openAsMentee: 3 });
});

test("a mentor's own limit holds apart from what they ask as a mentee", async () => {
  const { id } = buildPerson(3);
  await commit([tallies.openForMentee(id, 3)], []);
  expect((await commit([tallies.openForMentor(id, 1)], [])).ok).toBe(true);
  expect(await commit([tallies.openForMentor(id, 1)], [])).toEqual({
    ok: false,
    error: { code: "introduction.mentor_at_capacity" },
  });
  expect(await tallies.get(id)).toEqual({ ...none, openAsMentee: 1, openAsMentor: 1 });
});

test("a limit of zero lets nobody in, also the first", async () => {
  const { id } = buildPerson(4);
  expect((await commit([tallies.openForMentee(id, 0)], [])).ok).toBe(false);
  expect((await commit([tallies.openForMentor(id, 0)], [])).ok).toBe(false);
});

test("only an accepted request counts as accepted when it closes", async () => {
  const { id } = buildPerson(5);
  await commit([tallies.openForMentee(id, 3)], []);
  await commit([tallies.openForMentee(id, 3)], []);
  await commit([tallies.closeForMentee(id, true)], []);
  await commit([tallies.closeForMentee(id, false)], []);
  expect(await tallies.get(id)).toEqual({ ...none, acceptedAsMentee: 1 });
});

test("a count never falls below zero", async () => {
  const { id } = buildPerson(6);
  const refused = { ok: false, error: { code: "introduction.changed_meanwhile" } };
  expect(await commit([tallies.closeForMentee(id, true)], [])).toEqual(refused);
  expect(await commit([tallies.closeForMentor(id)], [])).toEqual(refused);
  expect(await tallies.get(id)).toEqual(none);
});

test("of 50 parallel commits on one counter exactly as many pass as the limit allows", async () => {
  const { id } = buildPerson(7);
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () => commit([tallies.openForMentor(id, 7)], [])),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(7);
  expect(await tallies.get(id)).toEqual({ ...none, openAsMentor: 7 });
});
