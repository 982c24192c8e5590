import type { BookInput } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import { ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import { findOffer } from "../availability/index.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { place } from "./place.ts";
import type { BookedAnswer } from "./wish.ts";

/**
 * A mentee books an offer of a listing; of a group, a seat or a place in the row. The client made
 * the id when the form opened: sent again with the same wish, it is answered as the first time.
 */
export const bookSession =
  (deps: BookingDeps) =>
  async (
    { personId }: Actor,
    input: z.infer<typeof BookInput>,
  ): Promise<Result<BookedAnswer, AppError>> => {
    const now = deps.clock.now();
    return place(deps)({
      actor: personId,
      requestKey: input.sessionId,
      input: { command: "booking.book", ...input },
      now,
      read: async () => {
        const offer = await findOffer(deps)({ personId }, input.listingId, input.offeringId);
        if (!offer.ok) return offer;
        const { sessionId, start, topic, timeZone, waitIfFull = false } = input;
        const by = { personId, side: "mentee", holderId: personId } as const;
        const wish = { sessionId, start, topic, timeZone, waitIfFull, by, now };
        return ok({ ...wish, offer: offer.value, menteeId: personId });
      },
    });
  };
