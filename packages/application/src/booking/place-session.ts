import type { AppError } from "@waymark/contracts/error";
import { book } from "@waymark/domain/booking";
import { ok, type Result } from "@waymark/domain/result";
import { bookedTime, checkStart } from "./check-start.ts";
import { raiseCounters } from "./counter-writes.ts";
import { contactGuards } from "./contact-guards.ts";
import type { BookingDeps } from "./deps.ts";
import { bookingDueWrites } from "./due-writes.ts";
import { bookingEvent } from "./events.ts";
import { endHoldOf } from "./hold-writes.ts";
import { takeLocks } from "./lock-writes.ts";
import { bookingTime } from "./person-time.ts";
import type { BookedAnswer, Decision, Wish } from "./wish.ts";

/** A session of two: the booking, both people's time, the counters, and the hold that it replaces. */
export const placeSession =
  (deps: BookingDeps) =>
  async (wish: Wish): Promise<Result<Decision<BookedAnswer>, AppError>> => {
    const { offer, by, start, now, menteeId } = wish;
    const { mentorId, schedule } = offer.availability;
    const holderId = by.holderId ?? undefined;
    const checked = await checkStart(deps)({ offer, start, now, holderId });
    if (!checked.ok) return checked;
    const booking = book(
      {
        id: wish.sessionId,
        mentorId,
        menteeId,
        bookedBy: by.personId,
        offering: offer.offering,
        time: bookedTime(deps, offer, start, { mentee: wish.timeZone }),
        topic: wish.topic,
        seriesId: wish.seriesId,
      },
      by.side,
      now,
    );
    const times = bookingTime(booking);
    const { id, status, revision } = booking;
    return ok({
      answer: { sessionId: id, status, revision },
      writes: [
        ...contactGuards(deps, wish),
        deps.bookings.insert(booking),
        deps.availabilities.check(mentorId, schedule.version),
        ...takeLocks(deps, id, times, by, now),
        ...raiseCounters(deps, booking, schedule),
        ...(await endHoldOf(deps, by.holderId, times, now)),
        ...bookingDueWrites(deps, booking, now),
      ],
      events: [
        bookingEvent(deps, status === "requested" ? "requested" : "confirmed", booking, now),
      ],
    });
  };
