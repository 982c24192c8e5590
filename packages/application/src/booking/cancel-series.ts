import { Booked, type CancelledSeries, type CancelSeriesInput } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import { isActive, seriesDatesMax } from "@waymark/domain/booking";
import type { SessionId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type * as z from "zod";
import { attempt } from "./attempt.ts";
import { endingOf } from "./cancel.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { endBooking } from "./end-booking.ts";
import { loadFor, sideOf } from "./party.ts";
import { seriesSessionId } from "./series-session-id.ts";
import type { BookedAnswer } from "./wish.ts";

type Input = z.infer<typeof CancelSeriesInput>;

const cancelDate = (
  deps: BookingDeps,
  { personId }: Actor,
  input: Input,
  sessionId: SessionId,
  now: Instant,
): Promise<Result<BookedAnswer, AppError>> =>
  attempt(deps)({
    actor: personId,
    requestKey: `${input.operationId}/${sessionId}`,
    input: { command: "booking.cancelSeries", ...input },
    now,
    parse: (stored) => Booked.parse(stored),
    decide: async () => {
      const part = await loadFor(deps)(personId, sessionId);
      if (!part.ok) return part;
      const { booking, viewer } = part.value;
      const side = sideOf(viewer);
      return endBooking(deps, booking, endingOf(booking, side, input.note), side, now);
    },
  });

/**
 * Calls off what is left of a series; dates that are over, or were called off before, stay as they
 * are. Sent again, it goes on where it stopped.
 *
 * @returns `booking.not_found` where no date of it is the actor's
 */
export const cancelSeries =
  (deps: BookingDeps) =>
  async (actor: Actor, input: Input): Promise<Result<CancelledSeries, AppError>> => {
    const now = deps.clock.now();
    const cancelled: SessionId[] = [];
    let isTheirs = false;
    for (let index = 0; index < seriesDatesMax; index += 1) {
      const sessionId = seriesSessionId(deps, input.seriesId, index);
      const part = await loadFor(deps)(actor.personId, sessionId);
      if (!part.ok) continue;
      isTheirs = true;
      const { status, start } = part.value.booking;
      if (isActive(status) && start <= now) continue;
      const outcome = await cancelDate(deps, actor, input, sessionId, now);
      if (outcome.ok) cancelled.push(sessionId);
      else if (outcome.error.code !== "booking.illegal_transition") return outcome;
    }
    return isTheirs
      ? ok({ seriesId: input.seriesId, cancelled })
      : err({ code: "booking.not_found" });
  };
