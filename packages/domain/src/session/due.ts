import { addDays, addHours, type Instant } from "../time/index.ts";
import { askAgendaHours, askAttendanceHours, attendanceWindowDays } from "./policy.ts";
import type { Session } from "./session.ts";

/** `open_surveys` makes both sides' surveys at the session's end. */
export const sessionDueKinds = [
  "ask_agenda",
  "open_surveys",
  "ask_attendance",
  "settle_attendance",
] as const;
export type SessionDueKind = (typeof sessionDueKinds)[number];

export type SessionDue = { readonly kind: SessionDueKind; readonly at: Instant };

export const askAgendaAt = ({ start }: Pick<Session, "start">): Instant =>
  addHours(start, -askAgendaHours);

export const askAttendanceAt = ({ end }: Pick<Session, "end">): Instant =>
  addHours(end, askAttendanceHours);

/**
 * What has to happen later if nobody moves; every revision replaces the whole set. Where neither side
 * says anything, nothing is settled.
 *
 * @param since when the present revision began
 */
export const sessionDues = (session: Session, since: Instant): readonly SessionDue[] => {
  const { end, status, agenda, attendance } = session;
  if (status === "cancelled" || status === "missed") return [];
  const agendaAt = askAgendaAt(session);
  const attendanceAt = askAttendanceAt(session);
  const isPending = status === "confirmed";
  const hasVoice = attendance.mentor !== undefined || attendance.mentee !== undefined;
  return [
    ...(isPending && agenda === undefined && agendaAt > since
      ? [{ kind: "ask_agenda", at: agendaAt } as const]
      : []),
    ...(session.surveysOpenedAt === undefined ? [{ kind: "open_surveys", at: end } as const] : []),
    ...(isPending && attendanceAt > since
      ? [{ kind: "ask_attendance", at: attendanceAt } as const]
      : []),
    ...(isPending && hasVoice
      ? [{ kind: "settle_attendance", at: addDays(end, attendanceWindowDays) } as const]
      : []),
  ];
};
