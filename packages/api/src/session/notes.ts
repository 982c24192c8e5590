import { shareSessionNote, writeNote as write } from "@waymark/application/session";
import { NoteWritten, ShareNoteInput, WriteNoteInput } from "@waymark/contracts/session";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const writeNote = personProcedure
  .input(WriteNoteInput)
  .output(NoteWritten)
  .mutation(async ({ ctx, input }) => unwrap(await write(ctx.deps)(ctx.actor, input)));

export const shareNote = personProcedure
  .input(ShareNoteInput)
  .output(NoteWritten)
  .mutation(async ({ ctx, input }) => unwrap(await shareSessionNote(ctx.deps)(ctx.actor, input)));
