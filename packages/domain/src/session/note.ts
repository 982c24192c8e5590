import * as z from "zod";
import { PersonId, SessionId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Pair } from "../side/index.ts";
import { paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";
import type { SessionError } from "./errors.ts";

const noteText = paragraphs(1, 10_000);
export const PrivateNoteText = noteText.brand<"PrivateNoteText">();
/** Made from a private text by sharing only: neither kind of text fits where the other is expected. */
const SharedNoteText = noteText.brand<"SharedNoteText">();

/** What somebody wrote about a session for themselves. */
export const PrivateNote = z.strictObject({
  visibility: z.literal("private"),
  sessionId: SessionId,
  authorId: PersonId,
  text: PrivateNoteText,
  editedAt: Instant,
  revision: z.int().positive(),
});
export type PrivateNote = z.infer<typeof PrivateNote>;

/** What somebody chose to show to the other, as it was at that moment. */
export const SharedNote = z.strictObject({
  visibility: z.literal("shared"),
  sessionId: SessionId,
  authorId: PersonId,
  text: SharedNoteText,
  sharedAt: Instant,
});
export type SharedNote = z.infer<typeof SharedNote>;

/** The act of sharing: a copy, so that what is written into the private note later stays private. */
export const shareNote = (
  note: PrivateNote,
  by: PersonId,
  now: Instant,
): Result<SharedNote, SessionError> =>
  note.authorId === by
    ? ok({
        visibility: "shared",
        sessionId: note.sessionId,
        authorId: note.authorId,
        text: SharedNoteText.parse(note.text),
        sharedAt: now,
      })
    : err({ code: "session.note_of_another" });

/** All who may read a note, ever: no role opens one. */
export const noteReaders = (
  note: PrivateNote | SharedNote,
  { mentorId, menteeId }: Pair,
): readonly PersonId[] => (note.visibility === "private" ? [note.authorId] : [mentorId, menteeId]);
