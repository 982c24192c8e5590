import type { BookSeriesInput, SeriesAnswer } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import { type SeriesDate, seriesDates } from "@waymark/domain/booking";
import { err, ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import { findOffer, type Offer } from "../availability/index.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { place } from "./place.ts";
import { seriesSessionId } from "./series-session-id.ts";

type Input = z.infer<typeof BookSeriesInput>;
type Answered = SeriesAnswer["dates"][number];

const bookDate = async (
  deps: BookingDeps,
  { personId }: Actor,
  input: Input,
  { start, isSkipped }: SeriesDate,
  index: number,
): Promise<Answered> => {
  if (isSkipped) {
    return { start, sessionId: null, refusal: "slot.not_offered", alternatives: [] };
  }
  const sessionId = seriesSessionId(deps, input.seriesId, index);
  const now = deps.clock.now();
  const outcome = await place(deps)({
    actor: personId,
    requestKey: sessionId,
    input: { command: "booking.bookSeries", index, ...input },
    now,
    read: async () => {
      const offer = await findOffer(deps)({ personId }, input.listingId, input.offeringId);
      if (!offer.ok) return offer;
      const { topic, timeZone, seriesId } = input;
      const by = { personId, side: "mentee", holderId: personId } as const;
      const wish = { sessionId, start, topic, timeZone, seriesId, by, now };
      return ok({ ...wish, offer: offer.value, menteeId: personId, waitIfFull: false });
    },
  });
  if (outcome.ok) return { start, sessionId, refusal: null, alternatives: [] };
  const { code, alternatives = [] } = outcome.error;
  return { start, sessionId: null, refusal: code, alternatives: [...alternatives] };
};

const datesOf = ({ zones }: BookingDeps, { availability }: Offer, input: Input) =>
  seriesDates(zones, availability.schedule.timeZone, input);

/**
 * Books the dates of a series, each as a booking of its own: what is free is booked, and a date that
 * is not says why and what would be. Sent again, the dates that were booked are answered as before.
 */
export const bookSeries =
  (deps: BookingDeps) =>
  async (actor: Actor, input: Input): Promise<Result<SeriesAnswer, AppError>> => {
    const offer = await findOffer(deps)(actor, input.listingId, input.offeringId);
    if (!offer.ok) return offer;
    // Seats are taken one by one: nobody takes twelve of them from others at once.
    if (offer.value.offering.kind === "group") {
      return err({ code: "availability.offering_not_found" });
    }
    const dates: Answered[] = [];
    for (const [index, date] of datesOf(deps, offer.value, input).entries()) {
      dates.push(await bookDate(deps, actor, input, date, index));
    }
    return ok({ seriesId: input.seriesId, dates });
  };
