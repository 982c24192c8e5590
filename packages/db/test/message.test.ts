import { openTestDb } from "@waymark/db/test-db";
import { MentorshipId, MessageId } from "@waymark/domain/id";
import { act, awaitReading, markRead, type Message, nothingRead } from "@waymark/domain/message";
import { addMinutes, Instant } from "@waymark/domain/time";
import { buildPerson, numberedId } from "@waymark/testing/build";
import { expect, test } from "vitest";

const { messages, readings, commit } = await openTestDb();
const now = Instant.parse("2026-03-02T22:00:00.000Z");
const mentorship = (number: number) => MentorshipId.parse(numberedId("mentorship", number));

const held = (of: number, number: number): Message => ({
  id: MessageId.parse(numberedId("message", number)),
  mentorshipId: mentorship(of),
  fromId: buildPerson(1).id,
  toId: buildPerson(2).id,
  text: `Message ${number}`,
  status: "held",
  writtenAt: now,
  deliverAt: addMinutes(now, 480),
  revision: 1,
});

test("a pair's messages are one list, newest first, each once, over all pages, and nobody else's", async () => {
  const written = Array.from({ length: 31 }, (_, index) => held(1, index + 1));
  await commit(written.map(messages.insert), []);
  await commit([messages.insert(held(2, 99))], []);
  const first = await messages.list(mentorship(1));
  expect(first.items).toHaveLength(30);
  const second = await messages.list(mentorship(1), first.nextCursor);
  expect([...first.items, ...second.items]).toEqual(written.toReversed());
  expect(second.nextCursor).toBeUndefined();
  expect(await messages.get(mentorship(2), held(1, 1).id)).toBeNull();
});

test("what is held is found as held until it is not, and changed from the revision that was read", async () => {
  const message = held(3, 200);
  await commit([messages.insert(message)], []);
  expect(await messages.listHeld(mentorship(3))).toEqual([message]);
  const back = act(message, { action: "take_back" }, "sender", now);
  if (!back.ok) throw new Error(back.error.code);
  expect((await commit([messages.replace(back.value)], [])).ok).toBe(true);
  expect(await commit([messages.replace(back.value)], [])).toEqual({
    ok: false,
    error: { code: "message.changed_meanwhile" },
  });
  expect(await messages.listHeld(mentorship(3))).toEqual([]);
  expect(await messages.get(mentorship(3), message.id)).toEqual(back.value);
});

test("each of the two has read for themselves", async () => {
  const reader = buildPerson(2).id;
  const none = await readings.get(mentorship(4), reader);
  expect(none).toEqual(nothingRead(mentorship(4), reader));
  const waiting = awaitReading(none, now);
  const read = markRead(waiting, now);
  for (const next of [waiting, read]) {
    expect((await commit([readings.replace(next)], [])).ok).toBe(true);
    expect(await readings.get(mentorship(4), reader)).toEqual(next);
  }
  expect((await commit([readings.replace(read)], [])).ok).toBe(false);
  expect((await readings.get(mentorship(4), buildPerson(1).id)).revision).toBe(0);
});
