import type { BookingListInput, BookingSummary } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import { isActive } from "@waymark/domain/booking";
import { addMinutes, type Instant } from "@waymark/domain/time";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import type { Page, Reservation } from "../ports/index.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { sideOf, type Viewer } from "./party.ts";

type Deps = Pick<BookingDeps, "bookings" | "delegates" | "persons" | "clock">;
type Summary = z.infer<typeof BookingSummary>;
type When = z.infer<typeof BookingListInput>["when"];

/** One that is under way began at most so long ago. */
const longestMinutes = 90;
const enough = 10;

const spanOf = (when: When, now: Instant) =>
  when === "upcoming" ? { startsFrom: addMinutes(now, -longestMinutes) } : { startsBefore: now };

const isShown =
  (when: When, now: Instant) =>
  ({ booking, seat }: Reservation): boolean => {
    if (when === "past") return booking.end <= now;
    return now < booking.end && isActive(booking.status) && seat?.status !== "released";
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
    const { id, status, title, kind, start, end, seats, seatsTaken, expiresAt } = booking;
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
      ...(expiresAt !== undefined && { expiresAt }),
      ...(seat !== null && { seat: seat.status }),
      otherName: await otherName(deps, reservation, viewer),
    };
  };

/**
 * What a person has ahead, next first, or has had, last first, as mentor and as mentee together; for a
 * delegate what the mentor has as one. What was called off before it took place is in neither list.
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
    if (!isOwn && !(await deps.delegates.isDelegate(mentorId, personId))) {
      return err({ code: "booking.not_found" });
    }
    const now = deps.clock.now();
    const shown: Reservation[] = [];
    let after = cursor;
    do {
      const page = await deps.bookings.list(mentorId ?? personId, spanOf(when, now), after);
      const visible = page.items.filter(isShown(when, now));
      shown.push(...visible.filter(({ booking }) => isOwn || booking.mentorId === mentorId));
      after = page.nextCursor;
    } while (after !== undefined && shown.length < enough);
    return ok({
      items: await Promise.all(shown.map(summarise(deps, personId, mentorId))),
      ...(after !== undefined && { nextCursor: after }),
    });
  };
