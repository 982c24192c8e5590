import type { AppError } from "@waymark/contracts/error";
import { bookingsAheadMax, isActive, seriesDatesMax } from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type { BookingDeps } from "./deps.ts";
import { knowEachOther } from "./know-each-other.ts";
import type { Wish } from "./wish.ts";

type Deps = Pick<BookingDeps, "bookings" | "introductions" | "mentorships">;

const countAhead = async (
  { bookings }: Deps,
  menteeId: PersonId,
  mentorId: PersonId,
  now: Instant,
): Promise<number> => {
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await bookings.list(menteeId, { startsFrom: now }, cursor);
    count += page.items.filter(
      ({ booking, seat }) =>
        booking.mentorId === mentorId &&
        isActive(booking.status) &&
        seat?.status !== "released" &&
        seat?.status !== "waiting",
    ).length;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return count;
};

/**
 * Whether these two may book with each other at all. The count of what is ahead is read, not locked:
 * requests of one mentee at the very same moment may pass it, which costs nobody their time.
 */
export const mayBook =
  (deps: Deps) =>
  async (wish: Wish): Promise<Result<null, AppError>> => {
    const { offer, menteeId, by, seriesId, now } = wish;
    const { mentorId } = offer.availability;
    if (menteeId === mentorId) return err({ code: "booking.to_oneself" });
    // The mentor's side may book for whom it knows, whatever the offering says.
    const isForKnown = offer.offering.audience === "introduced" || by.side === "mentor";
    if (isForKnown && !(await knowEachOther(deps, mentorId, menteeId))) {
      return err({ code: "booking.introduction_required" });
    }
    if (by.side === "mentor") return ok(null);
    const max = seriesId === undefined ? bookingsAheadMax : seriesDatesMax;
    return (await countAhead(deps, menteeId, mentorId, now)) < max
      ? ok(null)
      : err({ code: "booking.mentee_at_limit" });
  };
