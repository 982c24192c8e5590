import { describe, expect, expectTypeOf, test } from "vitest";
import { PersonId } from "../../src/id/index.ts";
import {
  noteReaders,
  PrivateNote,
  PrivateNoteText,
  SharedNote,
  shareNote,
} from "../../src/session/index.ts";
import { addDays } from "../../src/time/index.ts";
import { menteeId, mentorId } from "../booking/sample.ts";
import { confirmed, now } from "./sample.ts";

const note: PrivateNote = {
  visibility: "private",
  sessionId: confirmed().id,
  authorId: menteeId,
  text: PrivateNoteText.parse("I am not sure that I want to lead."),
  editedAt: now,
  revision: 1,
};

describe("a note", () => {
  test("is read by its author alone until the author shares it", () => {
    expect(noteReaders(note, confirmed())).toEqual([menteeId]);
    const shared = shareNote(note, menteeId, addDays(now, 1));
    expect(shared.ok && noteReaders(shared.value, confirmed())).toEqual([mentorId, menteeId]);
    expect(noteReaders(note, confirmed())).toEqual([menteeId]);
  });

  test("is shared by nobody but its author", () => {
    for (const other of [mentorId, PersonId.parse(`per_${"9".repeat(32)}`)]) {
      expect(shareNote(note, other, now)).toEqual({
        ok: false,
        error: { code: "session.note_of_another" },
      });
    }
  });

  test("of one kind is never taken for one of the other", () => {
    const shared = shareNote(note, menteeId, now);
    expect(shared.ok && PrivateNote.safeParse(shared.value).success).toBe(false);
    expect(SharedNote.safeParse(note).success).toBe(false);
    expectTypeOf<PrivateNote>().not.toExtend<SharedNote>();
    expectTypeOf<SharedNote>().not.toExtend<PrivateNote>();
    expectTypeOf<PrivateNote["text"]>().not.toExtend<SharedNote["text"]>();
    expectTypeOf<SharedNote["text"]>().not.toExtend<PrivateNote["text"]>();
  });
});
