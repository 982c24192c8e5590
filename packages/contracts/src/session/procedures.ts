import { ActionItemId, MentorshipId, SessionId } from "@waymark/domain/id";
import {
  ActionItem,
  Agenda,
  AgendaText,
  AttendanceClaim,
  DecisionRecord,
  NewActionItem,
  PrivateNoteText,
  SessionStatus,
  SharedNoteText,
} from "@waymark/domain/session";
import { Side } from "@waymark/domain/side";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as z from "zod";

/** Made by the client, once for each wish, and sent again with every retry (UUID). */
const OperationId = z.uuid();
const step = { operationId: OperationId, sessionId: SessionId };

export const SetAgendaInput = z.strictObject({
  ...step,
  text: AgendaText,
  /** When the agenda that this one takes the place of was written; null where there is none yet. */
  insteadOf: Instant.nullable(),
});
export const AttestInput = z.strictObject({ ...step, says: AttendanceClaim });
export const AddItemInput = z.strictObject({ ...step, item: NewActionItem });
export const TickItemInput = z.strictObject({ ...step, itemId: ActionItemId, isDone: z.boolean() });
export const RecordDecisionInput = z.strictObject({ ...step, decision: DecisionRecord });

/** For the author alone. */
export const WriteNoteInput = z.strictObject({
  ...step,
  /** Null takes the note away. */
  text: PrivateNoteText.nullable(),
  /** Of the note that was read; 0 where there was none. */
  revision: z.int().nonnegative(),
});
/** For both of the two. */
export const ShareNoteInput = z.strictObject({ ...step, text: SharedNoteText });

const Party = z.object({ displayName: z.string(), timeZone: TimeZone });

const PrivateNoteView = z.object({
  text: PrivateNoteText,
  editedAt: Instant,
  revision: z.int().positive(),
});
const SharedNoteView = z.object({ by: Side, text: SharedNoteText, sharedAt: Instant });

/** A session as one of its two people sees it. */
export const SessionView = z.object({
  id: SessionId,
  mentorshipId: MentorshipId.optional(),
  viewer: Side,
  mentor: Party,
  mentee: Party,
  start: Instant,
  end: Instant,
  status: SessionStatus,
  agenda: Agenda.optional(),
  /** What the other side said is told to who has said something. */
  attendance: z.object({ own: AttendanceClaim.nullable(), other: AttendanceClaim.nullable() }),
  /** From then on what one side said is settled without the other. */
  attestUntil: Instant,
  actionItems: z.array(ActionItem),
  decisions: z.array(DecisionRecord),
  /** The viewer's own; nobody else is ever sent it. */
  privateNote: PrivateNoteView.nullable(),
  sharedNotes: z.array(SharedNoteView),
  can: z.array(
    z.enum(["set_agenda", "attest", "add_item", "tick_item", "record_decision", "share_note"]),
  ),
  revision: z.int().positive(),
});
export type SessionView = z.infer<typeof SessionView>;

export const SessionMoved = z.object({
  sessionId: SessionId,
  status: SessionStatus,
  revision: z.int().positive(),
});
export type SessionMoved = z.infer<typeof SessionMoved>;

/** Says nothing of what was written. */
export const NoteWritten = z.object({ sessionId: SessionId, revision: z.int().nonnegative() });
export type NoteWritten = z.infer<typeof NoteWritten>;

const LinkToken = z.string().min(20).max(600);

export const AttendanceLinkInput = z.strictObject({ token: LinkToken });
/** The signed link in a mail is the credential. */
export const AttestByLinkInput = z.strictObject({
  operationId: OperationId,
  token: LinkToken,
  says: AttendanceClaim,
});

/** No more than what was in the mail. */
export const AttendanceQuestion = SessionView.pick({
  id: true,
  viewer: true,
  mentor: true,
  mentee: true,
  start: true,
  end: true,
});
export type AttendanceQuestion = z.infer<typeof AttendanceQuestion>;
