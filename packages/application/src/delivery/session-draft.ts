import type { SessionMailJob } from "@waymark/contracts/job";
import type { Booking } from "@waymark/domain/booking";
import type { Person } from "@waymark/domain/person";
import { err, ok, type Result } from "@waymark/domain/result";
import { askAgendaAt, askAttendanceAt, type Session } from "@waymark/domain/session";
import { otherSide, personOn, type Side } from "@waymark/domain/side";
import { addDays, type Instant } from "@waymark/domain/time";
import { signLink } from "../link/index.ts";
import type { SessionMailContent } from "../ports/index.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import { type LinkConfig, linkDays, unsubscribeLinks } from "./mail-links.ts";
import { isReminder } from "./reminders.ts";

type Subject = {
  readonly session: Session;
  readonly booking: Booking;
  readonly recipient: Person;
  readonly other: Person;
};

/** Where one of the two says, without signing in and once, whether they met. */
const attendanceLink = (
  { origin, linkSecret }: LinkConfig,
  sessionId: Session["id"],
  personId: Person["id"],
  now: Instant,
): string => {
  const claim = { purpose: "attest_session", sessionId, personId } as const;
  return `${origin}/session-attendance/${signLink(linkSecret, claim, addDays(now, linkDays))}`;
};

const sessionContent = (
  config: LinkConfig,
  template: SessionMailJob["template"],
  { session, booking, recipient, other }: Subject,
  now: Instant,
): SessionMailContent => ({
  about: "session",
  template,
  recipient,
  other,
  title: booking.title,
  start: session.start,
  links: {
    session: `${config.origin}/sessions/${session.id}`,
    ...(template === "session_attendance" && {
      attendance: attendanceLink(config, session.id, recipient.id, now),
    }),
    ...(isReminder(template) && { unsubscribe: unsubscribeLinks(config, recipient.id, now) }),
  },
});

const whyNotAsk = (
  session: Session,
  { template, dueAt }: SessionMailJob,
  side: Side,
  now: Instant,
): string | null => {
  if (session.status !== "confirmed") return "the session has moved on";
  const isAgenda = template === "session_agenda";
  if (dueAt !== (isAgenda ? askAgendaAt(session) : askAttendanceAt(session))) {
    return "the session has another time";
  }
  if (isAgenda && session.agenda !== undefined) return "there is an agenda";
  if (isAgenda && session.start <= now) return "the session has begun";
  return !isAgenda && session.attendance[side] !== undefined ? "they have said so" : null;
};

const sessionOutdated = (
  session: Session,
  job: SessionMailJob,
  side: Side,
  now: Instant,
): string | null => {
  if (job.template !== "session_note_shared") return whyNotAsk(session, job, side, now);
  return session.status === "cancelled" ? "the session was called off" : null;
};

/** Reloads what a mail about a session speaks of; an error says why no retry can help. */
export const sessionDraft = async (
  deps: DeliveryDeps,
  job: SessionMailJob,
): Promise<Result<Draft, string>> => {
  const { sessionId, template, recipient: side } = job;
  const [session, booking] = await Promise.all([
    deps.sessions.get(sessionId),
    deps.bookings.get(sessionId),
  ]);
  if (session === null || booking === null) return err("no such session");
  const [recipient, other] = await Promise.all([
    deps.persons.get(personOn(session, side)),
    deps.persons.get(personOn(session, otherSide(side))),
  ]);
  if (recipient === null || other === null) return err("its people are not complete");
  const subject = { session, booking, recipient, other };
  return ok({
    about: { noun: "session", sessionId },
    recipient,
    other: other.id,
    outdated: sessionOutdated(session, job, side, deps.clock.now()),
    content: (now) => sessionContent(deps, template, subject, now),
  });
};
