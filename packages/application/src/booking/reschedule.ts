import type { RescheduleInput } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import { act, type Booking, dueKindsOf } from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type * as z from "zod";
import type { Offer } from "../availability/index.ts";
import type { BookedBy } from "./booked-by.ts";
import { change } from "./change.ts";
import { bookedTime, checkStart, type StartQuestion } from "./check-start.ts";
import { moveCounters } from "./counter-writes.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { bookingDueWrites } from "./due-writes.ts";
import { bookingEvent } from "./events.ts";
import { endHoldOf } from "./hold-writes.ts";
import { moveLocks } from "./lock-writes.ts";
import { ownOffer } from "./own-offer.ts";
import { pairGuard } from "./pair-guard.ts";
import { type Part, sideOf } from "./party.ts";
import { bookingTime } from "./person-time.ts";
import type { BookedAnswer, Decision } from "./wish.ts";
import { withAlternatives } from "./with-alternatives.ts";

type Input = z.infer<typeof RescheduleInput>;
type Moved = Result<Decision<BookedAnswer>, AppError>;

const moveWrites = async (
  deps: BookingDeps,
  { availability: { schedule } }: Offer,
  booking: Booking,
  next: Booking,
  by: BookedBy,
  now: Instant,
) => {
  const times = { from: bookingTime(booking), to: bookingTime(next) };
  return [
    ...pairGuard(deps, next),
    deps.bookings.replace(booking, next),
    deps.availabilities.check(booking.mentorId, schedule.version),
    ...moveLocks(deps, booking.id, times, by, now),
    ...moveCounters(deps, booking, next, schedule),
    ...(await endHoldOf(deps, by.holderId, times.to, now)),
    ...bookingDueWrites(deps, next, now, dueKindsOf[next.status]),
  ];
};

const move = async (
  deps: BookingDeps,
  { booking, viewer }: Part,
  offer: Offer,
  input: Input,
  by: BookedBy,
  now: Instant,
): Promise<Moved> => {
  const isOwnZone = viewer === "mentee";
  const time = bookedTime(deps, offer, input.start, {
    mentor: viewer === "mentor" ? input.timeZone : undefined,
    mentee: isOwnZone ? input.timeZone : booking.shownToMentee?.timeZone,
  });
  const moved = act(booking, { action: "reschedule", time }, by.side, now);
  if (!moved.ok) return moved;
  const holderId = by.holderId ?? undefined;
  const question = { offer, start: input.start, now, moving: booking, holderId };
  const checked = await checkStart(deps)(question);
  if (!checked.ok) return checked;
  const next = moved.value;
  const { id, status, revision } = next;
  return ok({
    answer: { sessionId: id, status, revision },
    writes: await moveWrites(deps, offer, booking, next, by, now),
    events: [bookingEvent(deps, "rescheduled", next, now)],
  });
};

/**
 * Moves the same booking to another start that is offered: its id, and with it the calendar's UID,
 * stay for life. Its own present time does not stand in its way.
 */
export const rescheduleBooking =
  (deps: BookingDeps) =>
  async (actor: Actor, input: Input): Promise<Result<BookedAnswer, AppError>> => {
    const now = deps.clock.now();
    let question: StartQuestion | null = null;
    let menteeId: PersonId | undefined;
    const outcome = await change(deps)({
      actor,
      command: "booking.reschedule",
      input,
      now,
      decide: async (part) => {
        const { booking, viewer } = part;
        const offer = await ownOffer(deps)(booking.mentorId, booking.offeringId);
        if (!offer.ok) return offer;
        const side = sideOf(viewer);
        const holderId = side === "mentee" ? actor.personId : null;
        question = { offer: offer.value, start: input.start, now, moving: booking };
        menteeId = booking.menteeId;
        return move(deps, part, offer.value, input, { ...actor, side, holderId }, now);
      },
    });
    return withAlternatives(deps)(outcome, question, menteeId);
  };
