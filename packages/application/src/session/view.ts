import type { AppError } from "@waymark/contracts/error";
import type { AttendanceQuestion, SessionView } from "@waymark/contracts/session";
import type { SessionId } from "@waymark/domain/id";
import type { Person } from "@waymark/domain/person";
import { err, ok, type Result } from "@waymark/domain/result";
import { attendanceWindowDays, type Session, sessionTransitions } from "@waymark/domain/session";
import { otherSide } from "@waymark/domain/side";
import { addDays, type Instant } from "@waymark/domain/time";
import { allows } from "@waymark/domain/transition";
import type { Actor, SessionDeps } from "./deps.ts";
import { loadToRead, type Part } from "./load.ts";
import { mentorshipOf } from "./mentorship-of.ts";

const steps = ["set_agenda", "attest", "add_item", "tick_item", "record_decision"] as const;

const whatOneCan = ({ session, side }: Part, now: Instant): SessionView["can"] => [
  ...steps.filter(
    (step) =>
      allows(sessionTransitions[step], side, session.status) &&
      (step !== "attest" || now >= session.start),
  ),
  ...(session.status === "cancelled" ? [] : (["share_note"] as const)),
];

const attendanceFor = ({ session, side }: Part): SessionView["attendance"] => {
  const own = session.attendance[side]?.says ?? null;
  const other = session.attendance[otherSide(side)]?.says ?? null;
  return { own, other: own === null ? null : other };
};

const partyOf = ({ displayName, timeZone }: Person) => ({ displayName, timeZone });

/** Who meets, and when: no more than both know anyway. */
export const askAttendance =
  ({ persons }: Pick<SessionDeps, "persons">) =>
  async ({ session, side }: Part): Promise<Result<AttendanceQuestion, AppError>> => {
    const [mentor, mentee] = await Promise.all([
      persons.get(session.mentorId),
      persons.get(session.menteeId),
    ]);
    if (mentor === null || mentee === null) return err({ code: "session.not_found" });
    const { id, start, end } = session;
    return ok({ id, viewer: side, mentor: partyOf(mentor), mentee: partyOf(mentee), start, end });
  };

const notesOf = async (
  deps: SessionDeps,
  { personId }: Actor,
  { id, mentorId }: Session,
): Promise<Pick<SessionView, "privateNote" | "sharedNotes">> => {
  const [own, shared] = await Promise.all([
    deps.privateNotes.get(personId, id),
    deps.sharedNotes.listOf(id),
  ]);
  return {
    privateNote: own && { text: own.text, editedAt: own.editedAt, revision: own.revision },
    sharedNotes: shared.map(({ authorId, text, sharedAt }) => ({
      by: authorId === mentorId ? ("mentor" as const) : ("mentee" as const),
      text,
      sharedAt,
    })),
  };
};

/** A session as one of its two people sees it. Nobody else has a way to it, whatever their role. */
export const getSession =
  (deps: SessionDeps) =>
  async (actor: Actor, sessionId: SessionId): Promise<Result<SessionView, AppError>> => {
    const part = await loadToRead(deps)(actor.personId, sessionId);
    if (!part.ok) return part;
    const { session } = part.value;
    const [question, notes, mentorshipId] = await Promise.all([
      askAttendance(deps)(part.value),
      notesOf(deps, actor, session),
      mentorshipOf(deps, session),
    ]);
    if (!question.ok) return question;
    const { status, agenda, actionItems, decisions, revision } = session;
    return ok({
      ...question.value,
      ...notes,
      ...(mentorshipId !== null && { mentorshipId }),
      status,
      ...(agenda !== undefined && { agenda }),
      attendance: attendanceFor(part.value),
      attestUntil: addDays(session.end, attendanceWindowDays),
      actionItems,
      decisions,
      can: whatOneCan(part.value, deps.clock.now()),
      revision,
    });
  };
