export { act, type SessionMove } from "./act.ts";
export { ActionItem, NewActionItem } from "./action-item.ts";
export { Attendance, AttendanceClaim, Attestation } from "./attendance.ts";
export { isAttestedByBoth, isTakenAsMet, missedBy } from "./attested.ts";
export { DecisionRecord } from "./decision-record.ts";
export {
  askAgendaAt,
  askAttendanceAt,
  type SessionDue,
  type SessionDueKind,
  sessionDueKinds,
  sessionDues,
} from "./due.ts";
export { type SessionError, type SessionErrorCode, sessionErrorCodes } from "./errors.ts";
export { follow, sessionOf } from "./follow.ts";
export {
  noteReaders,
  PrivateNote,
  PrivateNoteText,
  SharedNote,
  SharedNoteText,
  shareNote,
  writePrivateNote,
} from "./note.ts";
export {
  actionItemsMax,
  askAgendaHours,
  askAttendanceHours,
  attendanceWindowDays,
  decisionsMax,
} from "./policy.ts";
export { Agenda, AgendaText, Session, SessionStatus } from "./session.ts";
export { type SessionAction, type SessionParty, sessionTransitions } from "./transitions.ts";
