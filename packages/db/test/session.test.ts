import {
  PrivateNoteText,
  SharedNoteText,
  shareNote,
  writePrivateNote,
} from "@waymark/domain/session";
import { addDays } from "@waymark/domain/time";
import { buildPerson, buildSession } from "@waymark/testing/build";
import { openTestDb } from "@waymark/db/test-db";
import { describe, expect, test } from "vitest";

const changedMeanwhile = { ok: false, error: { code: "session.changed_meanwhile" } };
const session = buildSession(1);

describe("a session", () => {
  test("is read back as it was stored, optional parts included or left out", async () => {
    const { sessions, commit } = await openTestDb();
    const full = buildSession(2, {
      agenda: { text: "Two offers", by: "mentor", at: session.start },
      attendance: { mentee: { says: "held", at: session.end } },
      surveysOpenedAt: session.end,
    });
    await commit([sessions.insert(session), sessions.insert(full)], []);
    expect(await sessions.get(session.id)).toEqual(session);
    expect(await sessions.get(full.id)).toEqual(full);
  });

  test("is changed from its revision once, and never made twice", async () => {
    const { sessions, commit } = await openTestDb();
    await commit([sessions.insert(session)], []);
    const held = { ...session, status: "held", revision: 2 } as const;
    const missed = { ...session, status: "missed", revision: 2 } as const;
    expect((await commit([sessions.replace(held)], [])).ok).toBe(true);
    expect(await commit([sessions.replace(missed)], [])).toEqual(changedMeanwhile);
    expect(await commit([sessions.insert(session)], [])).toEqual(changedMeanwhile);
    expect(await sessions.get(session.id)).toEqual(held);
  });

  test("is listed with the others of its pair, the last first, and with nobody else's", async () => {
    const { sessions, commit } = await openTestDb();
    const [first, second] = [session, buildSession(2, { start: addDays(session.start, 7) })];
    const others = buildSession(3, { menteeId: buildPerson(3).id });
    await commit([first, others, second].map(sessions.insert), []);
    const { mentorId, menteeId } = session;
    expect(await sessions.listOfPair(mentorId, menteeId)).toEqual([second, first]);
    expect(await sessions.listOfPair(menteeId, mentorId)).toEqual([]);
  });
});

describe("notes", () => {
  const text = PrivateNoteText.parse("I am not sure that I want to lead.");
  const mine = writePrivateNote(session, "mentee", text, null, session.end);

  test("that are private are found by naming their author, and not by the other of the two", async () => {
    const { privateNotes, sharedNotes, commit } = await openTestDb();
    await commit([privateNotes.put(mine)], []);
    expect(await privateNotes.get(session.menteeId, session.id)).toEqual(mine);
    expect(await privateNotes.get(session.mentorId, session.id)).toBeNull();
    expect(await sharedNotes.listOf(session.id)).toEqual([]);
  });

  test("that are private are changed from the revision that was read, and taken away from it", async () => {
    const { privateNotes, commit } = await openTestDb();
    const next = writePrivateNote(session, "mentee", text, mine, session.end);
    await commit([privateNotes.put(mine)], []);
    expect(await commit([privateNotes.put(mine)], [])).toEqual(changedMeanwhile);
    expect((await commit([privateNotes.put(next)], [])).ok).toBe(true);
    expect(await commit([privateNotes.remove(mine)], [])).toEqual(changedMeanwhile);
    expect((await commit([privateNotes.remove(next)], [])).ok).toBe(true);
    expect(await privateNotes.get(session.menteeId, session.id)).toBeNull();
  });

  test("that are shared are one of each author, the newer in place of the older", async () => {
    const { sharedNotes, commit } = await openTestDb();
    const share = (side: "mentor" | "mentee", former: Parameters<typeof shareNote>[3]) => {
      const shared = shareNote(session, side, SharedNoteText.parse(text), former, session.end);
      if (!shared.ok) throw new Error(shared.error.code);
      return shared.value;
    };
    const first = share("mentee", null);
    const again = share("mentee", first);
    const mentors = share("mentor", null);
    await commit([sharedNotes.put(first), sharedNotes.put(mentors)], []);
    expect(await commit([sharedNotes.put(first)], [])).toEqual(changedMeanwhile);
    expect((await commit([sharedNotes.put(again)], [])).ok).toBe(true);
    const found = await sharedNotes.listOf(session.id);
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([again, mentors]));
  });
});
