import type { Booked, SeriesAnswer } from "@waymark/contracts/booking";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Api, type Refusal, refusalOf, useApi } from "../../shared/api/index.ts";
import { alternativesOf } from "../alternatives-of.ts";
import type { BookingDraft } from "./booking-draft.ts";

export type Outcome =
  | { readonly kind: "one"; readonly booked: Booked }
  | { readonly kind: "series"; readonly answer: SeriesAnswer };

type Wish = {
  readonly draft: BookingDraft;
  readonly listingId: string;
  readonly timeZone: string;
  readonly waitIfFull: boolean;
};

type Booking = {
  readonly book: (wish: Wish) => void;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  readonly alternatives: readonly string[];
};

const send = async (api: Api, wish: Wish): Promise<Outcome> => {
  const { draft, listingId, timeZone, waitIfFull } = wish;
  const { offeringId, start, sessionId, seriesId, topic, repeat, count } = draft;
  const wanted = { listingId, offeringId, start, topic: topic.trim(), timeZone };
  if (repeat === "once") {
    const booked = await api.booking.book.mutate({
      ...wanted,
      sessionId,
      ...(waitIfFull && { waitIfFull }),
    });
    return { kind: "one", booked };
  }
  const answer = await api.booking.bookSeries.mutate({ ...wanted, seriesId, every: repeat, count });
  return { kind: "series", answer };
};

export const useBook = (onBooked: (outcome: Outcome) => Promise<void> | void): Booking => {
  const api = useApi();
  const client = useQueryClient();
  const booking = useMutation({
    mutationFn: (wish: Wish) => send(api, wish),
    onSuccess: async (outcome) => {
      await client.invalidateQueries({ queryKey: ["booking"] });
      await onBooked(outcome);
    },
    // Booked or refused: what was free a moment ago is not known to be so any more.
    onSettled: () => client.invalidateQueries({ queryKey: ["slot"] }),
  });
  return {
    book: booking.mutate,
    busy: booking.isPending,
    refusal: booking.isError ? refusalOf(booking.error) : undefined,
    alternatives: alternativesOf(booking.error),
  };
};
