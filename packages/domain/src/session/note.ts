import * as z from "zod";
import { PersonId, SessionId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { type Pair, personOn, type Side } from "../side/index.ts";
import { paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";
import type { SessionError } from "./errors.ts";
import type { Session } from "./session.ts";

const noteText = paragraphs(1, 10_000);
export const PrivateNoteText = noteText.brand<"PrivateNoteText">();
export type PrivateNoteText = z.infer<typeof PrivateNoteText>;
/** Neither kind of text fits where the other is expected: what is shared was sent to be shared. */
export const SharedNoteText = noteText.brand<"SharedNoteText">();
export type SharedNoteText = z.infer<typeof SharedNoteText>;

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
  revision: z.int().positive(),
});
export type SharedNote = z.infer<typeof SharedNote>;

/** @param former what that side has of the session so far */
export const writePrivateNote = (
  session: Session,
  by: Side,
  text: PrivateNoteText,
  former: PrivateNote | null,
  now: Instant,
): PrivateNote => ({
  visibility: "private",
  sessionId: session.id,
  authorId: personOn(session, by),
  text,
  editedAt: now,
  revision: (former?.revision ?? 0) + 1,
});

/**
 * The act of sharing; done again, it takes the place of what that side shared before.
 *
 * @returns `session.illegal_transition` after the session was called off
 */
export const shareNote = (
  session: Session,
  by: Side,
  text: SharedNoteText,
  former: SharedNote | null,
  now: Instant,
): Result<SharedNote, SessionError> =>
  session.status === "cancelled"
    ? err({ code: "session.illegal_transition" })
    : ok({
        visibility: "shared",
        sessionId: session.id,
        authorId: personOn(session, by),
        text,
        sharedAt: now,
        revision: (former?.revision ?? 0) + 1,
      });

/** All who may read a note, ever: no role opens one. */
export const noteReaders = (
  note: PrivateNote | SharedNote,
  { mentorId, menteeId }: Pair,
): readonly PersonId[] => (note.visibility === "private" ? [note.authorId] : [mentorId, menteeId]);
