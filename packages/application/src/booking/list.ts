import type { BookingListInput, BookingSummary } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import { isActive } from "@waymark/domain/booking";
import { addMinutes, type Instant } from "@waymark/domain/time";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import type { BookingSpan, Page, Reservation } from "../ports/index.ts";
import { allApartFrom } from "../apart/index.ts";
import { actsFor } from "./acts-for.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { sideOf, type Viewer } from "./party.ts";

type Deps = Pick<BookingDeps, "bookings" | "blocks" | "delegates" | "persons" | "clock">;
type Summary = z.infer<typeof BookingSummary>;
type When = z.infer<typeof BookingListInput>["when"];

/** One that is under way began at most so long ago. */
const longestMinutes = 90;
const enough = 10;
/** What was called off is rare among the rest: a page may come with less, but never late. */
const pagesMax = 5;

const spanOf = (when: When, now: Instant): BookingSpan => {
  switch (when) {
    case "upcoming":
      return { startsFrom: addMinutes(now, -longestMinutes) };
    case "past":
      return { startsBefore: now };
    case "off":
      return { startsBefore: "ever" };
  }
};

const isShown =
  (when: When, now: Instant) =>
  ({ booking, seat }: Reservation): boolean => {
    const takesPlace = isActive(booking.status) && seat?.status !== "released";
    switch (when) {
      case "upcoming":
        return now < booking.end && takesPlace;
      case "past":
        return booking.end <= now;
      case "off":
        return !takesPlace;
    }
  };

const otherName = async (
  { persons }: Deps,
  { booking }: Reservation,
  viewer: Viewer,
): Promise<string> => {
  const otherId = sideOf(viewer) === "mentor" ? booking.menteeId : booking.mentorId;
  // A group has no one mentee whose name could stand for it.
  return otherId === undefined ? "" : ((await persons.get(otherId))?.displayName ?? "");
};

const summarise =
  (deps: Deps, personId: PersonId, mentorId: PersonId | undefined) =>
  async (reservation: Reservation): Promise<Summary> => {
    const { booking, seat } = reservation;
    const own = booking.mentorId === personId ? "mentor" : "mentee";
    const viewer = mentorId === undefined || mentorId === personId ? own : "delegate";
    const { id, status, title, kind, start, end, seats, seatsTaken } = booking;
    const { cancellation, expiresAt } = booking;
    return {
      id,
      viewer,
      status,
      title,
      kind,
      start,
      end,
      seats,
      seatsTaken,
      ...(cancellation !== undefined && { cancellation }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(seat !== null && { seat: seat.status }),
      otherName: await otherName(deps, reservation, viewer),
    };
  };

/**
 * What a person has ahead, next first, or has had or does not have after all, last first, as mentor
 * and as mentee together; for a delegate what the mentor has as one.
 *
 * @returns `booking.not_found` for who is no delegate of that mentor
 */
export const listBookings =
  (deps: Deps) =>
  async (
    { personId }: Actor,
    { when, cursor, mentorId }: z.infer<typeof BookingListInput>,
  ): Promise<Result<Page<Summary>, AppError>> => {
    const isOwn = mentorId === undefined || mentorId === personId;
    if (!isOwn && !(await actsFor(deps)(personId, mentorId))) {
      return err({ code: "booking.not_found" });
    }
    // What one had oneself stays in one's own list; a delegate is not shown others across a block.
    const apart = isOwn ? new Set<PersonId>() : await allApartFrom(deps, personId);
    const now = deps.clock.now();
    const shown: Reservation[] = [];
    let after = cursor;
    let pages = 0;
    do {
      pages += 1;
      const page = await deps.bookings.list(mentorId ?? personId, spanOf(when, now), after);
      const visible = page.items.filter(isShown(when, now));
      shown.push(
        ...visible.filter(
          ({ booking: { mentorId: hostId, menteeId } }) =>
            isOwn || (hostId === mentorId && (menteeId === undefined || !apart.has(menteeId))),
        ),
      );
      after = page.nextCursor;
    } while (after !== undefined && shown.length < enough && pages < pagesMax);
    return ok({
      items: await Promise.all(shown.map(summarise(deps, personId, mentorId))),
      ...(after !== undefined && { nextCursor: after }),
    });
  };
