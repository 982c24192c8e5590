import type { BookForInput } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import { err, ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import { areApart } from "../apart/index.ts";
import { actsFor } from "./acts-for.ts";
import { nobodyThere } from "./contact-guards.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { ownOffer } from "./own-offer.ts";
import { place } from "./place.ts";
import type { BookedAnswer } from "./wish.ts";

/**
 * The mentor, or a delegate, books for a mentee whose introduction the mentor accepted: into the same
 * times that are offered to everybody, and without anybody's approval.
 *
 * @returns `booking.not_found` for who may not act for that mentor
 */
export const bookFor =
  (deps: BookingDeps) =>
  async (
    { personId }: Actor,
    input: z.infer<typeof BookForInput>,
  ): Promise<Result<BookedAnswer, AppError>> => {
    const { mentorId, menteeId, sessionId, start, topic } = input;
    const now = deps.clock.now();
    return place(deps)({
      actor: personId,
      requestKey: sessionId,
      input: { command: "booking.bookFor", ...input },
      now,
      read: async () => {
        if (!(await actsFor(deps)(personId, mentorId))) {
          return err({ code: "booking.not_found" });
        }
        const offer = await ownOffer(deps)(mentorId, input.offeringId);
        if (!offer.ok) return offer;
        const mentee = await deps.persons.get(menteeId);
        const people = new Set([mentorId, personId]);
        const apart = await Promise.all([...people].map((one) => areApart(deps, one, menteeId)));
        if (mentee === null || apart.includes(true)) return err(nobodyThere("mentor"));
        const by = { personId, side: "mentor", holderId: null } as const;
        const { timeZone } = mentee;
        const wish = { sessionId, menteeId, start, topic, timeZone, by, now };
        return ok({ ...wish, offer: offer.value, waitIfFull: false });
      },
    });
  };
