import type { AppError } from "@waymark/contracts/error";
import { NoteWritten, type ShareNoteInput, type WriteNoteInput } from "@waymark/contracts/session";
import { err, ok, type Result } from "@waymark/domain/result";
import { shareNote, writePrivateNote } from "@waymark/domain/session";
import type * as z from "zod";
import { onceDecidedAnew } from "../command/index.ts";
import type { Actor, SessionDeps } from "./deps.ts";
import { aboutSession } from "./events.ts";
import { loadToChange } from "./load.ts";
import { contactGuard } from "./move.ts";

const changedMeanwhile = err({ code: "session.changed_meanwhile" } as const);

/**
 * Keeps what somebody writes for themselves. It makes no event, and the answer that is stored with
 * the command says nothing of the text.
 *
 * @returns `session.changed_meanwhile` when it is not the note that was read, as on another device
 */
export const writeNote =
  (deps: SessionDeps) =>
  async (
    { personId }: Actor,
    input: z.infer<typeof WriteNoteInput>,
  ): Promise<Result<NoteWritten, AppError>> => {
    const { sessionId, text } = input;
    const now = deps.clock.now();
    return onceDecidedAnew(
      deps,
      [],
    )({
      actor: personId,
      requestKey: input.operationId,
      input: { command: "session.writeNote", ...input },
      now,
      parse: (stored) => NoteWritten.parse(stored),
      decide: async () => {
        const part = await loadToChange(deps)(personId, sessionId);
        if (!part.ok) return part;
        const former = await deps.privateNotes.get(personId, sessionId);
        if ((former?.revision ?? 0) !== input.revision) return changedMeanwhile;
        if (text === null) {
          const writes = former === null ? [] : [deps.privateNotes.remove(former)];
          return ok({ answer: { sessionId, revision: 0 }, writes, events: [] });
        }
        const { session, side } = part.value;
        const note = writePrivateNote(session, side, text, former, now);
        return ok({
          answer: { sessionId, revision: note.revision },
          writes: [deps.privateNotes.put(note)],
          events: [],
        });
      },
    });
  };

/** The act of sharing: both of the two read it from now on. */
export const shareSessionNote =
  (deps: SessionDeps) =>
  async (
    { personId }: Actor,
    input: z.infer<typeof ShareNoteInput>,
  ): Promise<Result<NoteWritten, AppError>> => {
    const { sessionId, text } = input;
    const now = deps.clock.now();
    return onceDecidedAnew(deps, ["session.changed_meanwhile"])({
      actor: personId,
      requestKey: input.operationId,
      input: { command: "session.shareNote", ...input },
      now,
      parse: (stored) => NoteWritten.parse(stored),
      decide: async () => {
        const part = await loadToChange(deps)(personId, sessionId);
        if (!part.ok) return part;
        const { session, side } = part.value;
        const notes = await deps.sharedNotes.listOf(sessionId);
        const former = notes.find(({ authorId }) => authorId === personId) ?? null;
        const shared = shareNote(session, side, text, former, now);
        if (!shared.ok) return shared;
        const note = shared.value;
        const about = aboutSession(deps, session, now);
        return ok({
          answer: { sessionId, revision: note.revision },
          writes: [deps.sharedNotes.put(note), contactGuard(deps, part.value)],
          events: [
            { ...about, type: "session.note_shared", by: side, isFirst: note.revision === 1 },
          ],
        });
      },
    });
  };
