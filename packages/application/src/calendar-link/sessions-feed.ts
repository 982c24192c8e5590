import type { AppError } from "@waymark/contracts/error";
import type { PersonId } from "@waymark/domain/id";
import type { Person } from "@waymark/domain/person";
import { ok, type Result } from "@waymark/domain/result";
import { addDays } from "@waymark/domain/time";
import { keptInFeed, sessionEvent } from "../calendar/index.ts";
import type { CalendarFeedFile, Reservation } from "../ports/index.ts";
import type { CalendarReadDeps } from "./deps.ts";
import { openCalendarLink } from "./open.ts";
import { reservationsFrom } from "./reservations.ts";

const daysBack = 91;
const refreshMinutes = 60;

type FindPerson = (id: PersonId) => Promise<Person | null>;

/** Each of the others is looked up once, however many sessions there are with them. */
const findingOnce = (get: FindPerson): FindPerson => {
  const found = new Map<PersonId, Promise<Person | null>>();
  return (id) => {
    const person = found.get(id) ?? get(id);
    found.set(id, person);
    return person;
  };
};

const entryOf =
  (deps: CalendarReadDeps, owner: Person, find: FindPerson) =>
  async ({ booking, seat }: Reservation) => {
    const isHost = booking.mentorId === owner.id;
    const other = isHost ? booking.menteeId : booking.mentorId;
    const met = other === undefined ? null : await find(other);
    const mentor = isHost ? owner : met;
    if (mentor === null) return [];
    const mentee = isHost ? met : owner;
    const event = sessionEvent(
      {
        booking,
        mentor,
        ...(mentee !== null && { mentee }),
        ...(seat !== null && { seat }),
        url: `${deps.origin}/sessions/${booking.id}`,
      },
      deps.calendarPlatform,
    );
    const changedAt =
      seat !== null && seat.since > booking.updatedAt ? seat.since : booking.updatedAt;
    return [{ ...event, changedAt }];
  };

/** A person's sessions as a calendar to subscribe to; the same bytes until something changes. */
export const readSessionsFeed =
  (deps: CalendarReadDeps) =>
  async (token: string): Promise<Result<CalendarFeedFile, AppError>> => {
    const opened = await openCalendarLink(deps)(token, "sessions");
    if (!opened.ok) return opened;
    const now = deps.clock.now();
    const owner = opened.value;
    const found = await reservationsFrom(deps.bookings, owner.id, addDays(now, -daysBack));
    const kept = found.filter(({ booking }) => keptInFeed(booking, now));
    const find = findingOnce(deps.persons.get);
    const events = await Promise.all(kept.map(entryOf(deps, owner, find)));
    const name = "Waymark sessions";
    return ok(await deps.renderCalendarFeed({ name, refreshMinutes, events: events.flat() }));
  };
