import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

const firstPage = "";

export const mentorshipsOptions = (api: Api) =>
  infiniteQueryOptions({
    queryKey: ["mentorship", "list"],
    queryFn: ({ pageParam, signal }) =>
      api.mentorship.list.query(pageParam === firstPage ? {} : { cursor: pageParam }, { signal }),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });

/** For operators: pairs that do not meet, the longest wait first. */
export const driftingOptions = (api: Api) =>
  infiniteQueryOptions({
    queryKey: ["mentorship", "drifting"],
    queryFn: ({ pageParam, signal }) =>
      api.mentorship.drifting.query(pageParam === firstPage ? {} : { cursor: pageParam }, {
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });

export const reasonsOptions = (api: Api) =>
  queryOptions({
    queryKey: ["mentorship", "reasons"],
    queryFn: ({ signal }) => api.mentorship.reasons.query(undefined, { signal }),
  });

export const mentorshipOptions = (api: Api, mentorshipId: string) =>
  queryOptions({
    queryKey: ["mentorship", "get", mentorshipId],
    queryFn: ({ signal }) => api.mentorship.get.query({ mentorshipId }, { signal }),
  });

/** Others whom the mentee could ask after a rematch. */
export const suggestionsOptions = (api: Api, mentorshipId: string) =>
  queryOptions({
    queryKey: ["mentorship", "suggestions", mentorshipId],
    queryFn: ({ signal }) => api.mentorship.suggestions.query({ mentorshipId }, { signal }),
  });

/** One's own notes. Not repeated while somebody types. */
export const reflectionOptions = (api: Api, mentorshipId: string) =>
  queryOptions({
    queryKey: ["reflection", mentorshipId],
    queryFn: ({ signal }) => api.mentorship.reflection.query({ mentorshipId }, { signal }),
    refetchOnWindowFocus: false,
  });

export const yearOptions = (api: Api, year: number) =>
  queryOptions({
    queryKey: ["mentorship", "year", year],
    queryFn: ({ signal }) => api.mentorship.year.query({ year }, { signal }),
  });
