import type { PrivateNotes, SharedNotes } from "@waymark/application/ports";
import type { PrivateNote, SharedNote } from "@waymark/domain/session";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { afterEveryId, beforeEveryId } from "../sweep/shard.ts";
import { privateNoteSchema, readPrivateNote } from "./private-note-item.ts";
import { readSharedNote, sharedNoteSchema } from "./shared-note-item.ts";

const changedMeanwhile = { code: "session.changed_meanwhile" } as const;

const attributesOf = <Note extends PrivateNote | SharedNote>(note: Note) => ({
  authorId: note.authorId,
  sessionId: note.sessionId,
  revision: note.revision,
  body: note,
});

export const makePrivateNotes = (access: TableAccess): PrivateNotes => {
  const notes = entityOf(privateNoteSchema, access);
  return {
    get: (authorId, sessionId) =>
      readOne(access, notes.get({ authorId, sessionId }), readPrivateNote),
    put: (note) =>
      writeOf("privateNote.put", changedMeanwhile, {
        Put:
          note.revision === 1
            ? notes.create(attributesOf(note))
            : notes.put(attributesOf(note), ({ eq }) => eq("revision", note.revision - 1)),
      }),
    remove: ({ authorId, sessionId, revision }) =>
      writeOf("privateNote.remove", changedMeanwhile, {
        Delete: notes.delete({ authorId, sessionId }, ({ eq }) => eq("revision", revision)),
      }),
  };
};

export const makeSharedNotes = (access: TableAccess): SharedNotes => {
  const notes = entityOf(sharedNoteSchema, access);
  return {
    listOf: (sessionId) =>
      readAllOf(
        access,
        notes.between(
          "bySession",
          { sessionId },
          { authorId: beforeEveryId },
          { authorId: afterEveryId },
        ),
        readSharedNote,
      ),
    put: (note) =>
      writeOf("sharedNote.put", changedMeanwhile, {
        Put:
          note.revision === 1
            ? notes.create(attributesOf(note))
            : notes.put(attributesOf(note), ({ eq }) => eq("revision", note.revision - 1)),
      }),
  };
};
