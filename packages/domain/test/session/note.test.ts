import { describe, expect, expectTypeOf, test } from "vitest";
import {
  noteReaders,
  PrivateNote,
  PrivateNoteText,
  SharedNote,
  SharedNoteText,
  shareNote,
  writePrivateNote,
} from "../../src/session/index.ts";
import { addDays } from "../../src/time/index.ts";
import { menteeId, mentorId } from "../booking/sample.ts";
import { confirmed, inStatus, now } from "./sample.ts";

const text = PrivateNoteText.parse("I am not sure that I want to lead.");
const note = writePrivateNote(confirmed(), "mentee", text, null, now);

const sharedIn = (session = confirmed()) =>
  shareNote(session, "mentee", SharedNoteText.parse(text), null, now);

describe("a note", () => {
  test("is read by its author alone until the author shares a copy", () => {
    expect(noteReaders(note, confirmed())).toEqual([menteeId]);
    const shared = sharedIn();
    expect(shared.ok && noteReaders(shared.value, confirmed())).toEqual([mentorId, menteeId]);
    expect(noteReaders(note, confirmed())).toEqual([menteeId]);
  });

  test("belongs to the one who writes it, and each change of it is another revision", () => {
    const later = addDays(now, 1);
    const other = PrivateNoteText.parse("I do want to lead.");
    expect(writePrivateNote(confirmed(), "mentee", other, note, later)).toEqual({
      ...note,
      text: other,
      editedAt: later,
      revision: 2,
    });
  });

  test("that is shared again takes the place of what was shared before", () => {
    const first = sharedIn();
    if (!first.ok) throw new Error(first.error.code);
    const again = shareNote(confirmed(), "mentee", first.value.text, first.value, addDays(now, 1));
    expect(again.ok && again.value).toMatchObject({ revision: 2, sharedAt: addDays(now, 1) });
  });

  test("cannot be shared about a session that was called off", () => {
    expect(sharedIn(inStatus("cancelled"))).toEqual({
      ok: false,
      error: { code: "session.illegal_transition" },
    });
    for (const status of ["confirmed", "held", "missed", "disputed"] as const) {
      expect(sharedIn(inStatus(status)).ok).toBe(true);
    }
  });

  test("of one kind is never taken for one of the other", () => {
    const shared = sharedIn();
    expect(shared.ok && PrivateNote.safeParse(shared.value).success).toBe(false);
    expect(SharedNote.safeParse(note).success).toBe(false);
    expectTypeOf<PrivateNote>().not.toExtend<SharedNote>();
    expectTypeOf<SharedNote>().not.toExtend<PrivateNote>();
    expectTypeOf<PrivateNote["text"]>().not.toExtend<SharedNote["text"]>();
    expectTypeOf<SharedNote["text"]>().not.toExtend<PrivateNote["text"]>();
  });
});
