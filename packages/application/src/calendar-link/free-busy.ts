import type { AppError } from "@waymark/contracts/error";
import { ok, type Result } from "@waymark/domain/result";
import { addDays, Instant } from "@waymark/domain/time";
import type { CalendarFeedFile } from "../ports/index.ts";
import type { CalendarReadDeps } from "./deps.ts";
import { openCalendarLink } from "./open.ts";
import { reservationsFrom } from "./reservations.ts";

const daysAhead = 60;

/**
 * When a person has sessions in the next 60 days, and not what, where or with whom. It begins at
 * midnight in UTC, so that it stays the same for a day unless something changes.
 */
export const readFreeBusy =
  (deps: CalendarReadDeps) =>
  async (token: string): Promise<Result<CalendarFeedFile, AppError>> => {
    const opened = await openCalendarLink(deps)(token, "free_busy");
    if (!opened.ok) return opened;
    const { id } = opened.value;
    const from = Instant.parse(`${deps.clock.now().slice(0, 10)}T00:00:00.000Z`);
    const to = addDays(from, daysAhead);
    const found = await reservationsFrom(deps.bookings, id, addDays(from, -1));
    const busy = found
      .filter(({ booking, seat }) => booking.status !== "cancelled" && seat?.status !== "released")
      .map(({ booking }) => booking)
      .filter(({ start, end }) => start < to && from < end);
    const { calendarDomain, emailAddress } = deps.calendarPlatform;
    const changes = busy.map(({ updatedAt }) => updatedAt).toSorted();
    return ok(
      await deps.renderFreeBusy({
        uid: `${id}@${calendarDomain}`,
        organizerAddress: emailAddress,
        from,
        to,
        busy: busy.map(({ start, end }) => ({ start, end })),
        changedAt: changes.at(-1) ?? from,
      }),
    );
  };
