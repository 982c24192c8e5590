import type { AppError } from "@waymark/contracts/error";
import type { SessionId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import {
  type CalendarSession,
  inZoneShown,
  isInCalendar,
  sessionEvent,
} from "../calendar/index.ts";
import type { CalendarReadDeps } from "../calendar-link/index.ts";
import type { CalendarFile } from "../ports/index.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { loadFor, type Part } from "./party.ts";

type Deps = Pick<BookingDeps, "bookings" | "blocks" | "delegates" | "persons"> &
  Pick<CalendarReadDeps, "calendarPlatform" | "origin" | "renderCalendarFile">;

/** Of who gave a seat up the mail took the entry out; others who left the row never had one. */
const hasEntry = ({ booking, seat }: Part): boolean =>
  seat?.status !== "released" && isInCalendar({ booking, seat: seat ?? undefined });

const calendarSession = async (
  { persons, origin }: Deps,
  { booking, seat }: Part,
): Promise<CalendarSession | null> => {
  const menteeId = seat?.menteeId ?? booking.menteeId;
  const [mentor, mentee] = await Promise.all([
    persons.get(booking.mentorId),
    menteeId === undefined ? null : persons.get(menteeId),
  ]);
  if (mentor === null || (menteeId !== undefined && mentee === null)) return null;
  return {
    booking,
    mentor: inZoneShown(mentor, booking.shownToMentor),
    ...(mentee !== null && { mentee: inZoneShown(mentee, seat?.shown ?? booking.shownToMentee) }),
    ...(seat !== null && { seat }),
    url: `${origin}/sessions/${booking.id}`,
  };
};

/** When what the file says became so, as the mail about it says. */
const changedAt = ({ booking, seat }: Part): Instant =>
  seat !== null && seat.since > booking.updatedAt ? seat.since : booking.updatedAt;

/**
 * The calendar file of one session, as the latest mail about it carries it: the same bytes until
 * something changes. A delegate gets the mentor's.
 *
 * @returns `booking.not_found` also for a session that is in nobody's calendar: a request, a place on
 *   a waiting list, a seat that was given up
 */
export const readSessionFile =
  (deps: Deps) =>
  async ({ personId }: Actor, id: SessionId): Promise<Result<CalendarFile, AppError>> => {
    const part = await loadFor(deps)(personId, id);
    if (!part.ok) return part;
    const session = hasEntry(part.value) ? await calendarSession(deps, part.value) : null;
    if (session === null) return err({ code: "booking.not_found" });
    const event = sessionEvent(session, deps.calendarPlatform);
    return ok(await deps.renderCalendarFile(event, changedAt(part.value)));
  };
