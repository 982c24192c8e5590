import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

const firstPage = "";
/** Free times go while somebody looks at them. */
const slotsStaleMs = 15_000;

/** What is offered of a listing: the offering, and for a move the booking whose time counts as free. */
export type Offer = {
  readonly listingId: string;
  readonly offeringId: string;
  readonly moving?: string;
};

export const offeringsOptions = (api: Api, listingId: string) =>
  queryOptions({
    queryKey: ["slot", "offerings", listingId],
    queryFn: ({ signal }) => api.slot.offerings.query({ listingId }, { signal }),
  });

export const slotsOptions = (
  api: Api,
  offer: Offer,
  window: { readonly from: string; readonly to: string },
) =>
  queryOptions({
    queryKey: ["slot", "list", offer, window],
    queryFn: ({ signal }) => api.slot.list.query({ ...offer, ...window }, { signal }),
    staleTime: slotsStaleMs,
  });

/** Why a start is not offered, or that it is. */
export const explainOptions = (api: Api, offer: Offer, start: string) =>
  queryOptions({
    queryKey: ["slot", "explain", offer, start],
    queryFn: ({ signal }) => api.slot.explain.query({ ...offer, start }, { signal }),
    staleTime: slotsStaleMs,
  });

export type When = "upcoming" | "past" | "off";

/** @param mentorId whose sessions to list, where the reader acts for somebody */
export const bookingsOptions = (api: Api, when: When, mentorId?: string) =>
  infiniteQueryOptions({
    queryKey: ["booking", "list", when, mentorId],
    queryFn: ({ pageParam, signal }) =>
      api.booking.list.query(
        {
          when,
          ...(mentorId !== undefined && { mentorId }),
          ...(pageParam !== firstPage && { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });

/** For whom the reader acts. */
export const actingForOptions = (api: Api) =>
  queryOptions({
    queryKey: ["delegate", "mine"],
    queryFn: ({ signal }) => api.delegate.mine.query(undefined, { signal }),
  });

/** Whom that mentor, or the reader for them, may book for. */
export const peopleForOptions = (api: Api, mentorId: string) =>
  infiniteQueryOptions({
    queryKey: ["booking", "peopleFor", mentorId],
    queryFn: ({ pageParam, signal }) =>
      api.booking.peopleFor.query(
        { mentorId, ...(pageParam !== firstPage && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });

export const bookingOptions = (api: Api, sessionId: string) =>
  queryOptions({
    queryKey: ["booking", "get", sessionId],
    queryFn: ({ signal }) => api.booking.get.query({ sessionId }, { signal }),
  });

/** The request behind a link from a mail. Not repeated: what was opened is what is answered. */
export const bookingLinkOptions = (api: Api, token: string) =>
  queryOptions({
    queryKey: ["booking-link", token],
    queryFn: ({ signal }) => api.booking.openLink.query({ token }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
