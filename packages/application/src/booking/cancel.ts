import type { CancelInput } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import type { Booking } from "@waymark/domain/booking";
import type { Result } from "@waymark/domain/result";
import type * as z from "zod";
import { change } from "./change.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { endBooking, type Ending } from "./end-booking.ts";
import { giveUpSeat } from "./give-up-seat.ts";
import { sideOf } from "./party.ts";
import { settleGroup } from "./settle-group.ts";
import type { BookedAnswer } from "./wish.ts";

/** What calling off means: of a request, its mentor declines it and its mentee withdraws it. */
export const endingOf = (
  { status }: Booking,
  side: "mentor" | "mentee",
  note: string | undefined,
): Ending => {
  if (status !== "requested") return { action: "cancel", note };
  return side === "mentor" ? { action: "decline", note } : { action: "withdraw" };
};

/**
 * Either side calls a session off; a mentee of a group gives up the own seat, which goes to the first
 * in the row who has the time.
 */
export const cancelBooking =
  (deps: BookingDeps) =>
  async (
    actor: Actor,
    input: z.infer<typeof CancelInput>,
  ): Promise<Result<BookedAnswer, AppError>> => {
    const now = deps.clock.now();
    const outcome = await change(deps)({
      actor,
      command: "booking.cancel",
      input,
      now,
      decide: async ({ booking, viewer, seat }) => {
        const side = sideOf(viewer);
        return side === "mentee" && seat !== null
          ? giveUpSeat(deps)(booking, seat, now)
          : endBooking(deps, booking, endingOf(booking, side, input.note), side, now);
      },
    });
    // The seats of a large group do not fit into the transaction that calls it off.
    if (outcome.ok && outcome.value.status === "cancelled") {
      await settleGroup(deps)(outcome.value.sessionId);
    }
    return outcome;
  };
