import type { PersonId, SessionId } from "@waymark/domain/id";
import type { PrivateNote, Session, SharedNote } from "@waymark/domain/session";
import type { Write } from "./storage.ts";

export type Sessions = {
  readonly get: (id: SessionId) => Promise<Session | null>;
  /** All that these two ever had, in whatever status, the last start first. */
  readonly listOfPair: (mentorId: PersonId, menteeId: PersonId) => Promise<readonly Session[]>;
  /** Refused with `session.changed_meanwhile` when there is one of that id. */
  readonly insert: (session: Session) => Write;
  /** Refused with `session.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (session: Session) => Write;
};

/** Read by naming the author: nothing lists them, so that nobody else ever comes across one. */
export type PrivateNotes = {
  readonly get: (authorId: PersonId, sessionId: SessionId) => Promise<PrivateNote | null>;
  /** Refused with `session.changed_meanwhile` unless the stored revision is one below, or none for 1. */
  readonly put: (note: PrivateNote) => Write;
  /** Refused with `session.changed_meanwhile` unless it still is of that revision. */
  readonly remove: (note: PrivateNote) => Write;
};

export type SharedNotes = {
  /** One per author at most, in no order. */
  readonly listOf: (sessionId: SessionId) => Promise<readonly SharedNote[]>;
  /** Refused with `session.changed_meanwhile` unless the stored revision is one below, or none for 1. */
  readonly put: (note: SharedNote) => Write;
};
