import type { BookingListInput, BookingSummary } from "@waymark/contracts/booking";
import { isActive } from "@waymark/domain/booking";
import { addMinutes, type Instant } from "@waymark/domain/time";
import type { PersonId } from "@waymark/domain/id";
import type * as z from "zod";
import type { Page, Reservation } from "../ports/index.ts";
import type { Actor, BookingDeps } from "./deps.ts";

type Deps = Pick<BookingDeps, "bookings" | "persons" | "clock">;
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
  viewer: "mentor" | "mentee",
): Promise<string> => {
  const otherId = viewer === "mentor" ? booking.menteeId : booking.mentorId;
  // A group has no one mentee whose name could stand for it.
  return otherId === undefined ? "" : ((await persons.get(otherId))?.displayName ?? "");
};

const summarise =
  (deps: Deps, personId: PersonId) =>
  async (reservation: Reservation): Promise<Summary> => {
    const { booking, seat } = reservation;
    const viewer = booking.mentorId === personId ? "mentor" : "mentee";
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
 * What a person has ahead, next first, or has had, last first, as mentor and as mentee together.
 * What was called off before it took place is in neither list.
 */
export const listBookings =
  (deps: Deps) =>
  async (
    { personId }: Actor,
    { when, cursor }: z.infer<typeof BookingListInput>,
  ): Promise<Page<Summary>> => {
    const now = deps.clock.now();
    const shown: Reservation[] = [];
    let after = cursor;
    do {
      const page = await deps.bookings.list(personId, spanOf(when, now), after);
      shown.push(...page.items.filter(isShown(when, now)));
      after = page.nextCursor;
    } while (after !== undefined && shown.length < enough);
    return {
      items: await Promise.all(shown.map(summarise(deps, personId))),
      ...(after !== undefined && { nextCursor: after }),
    };
  };
