import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

const firstPage = "";

/** The questions behind a link from a mail. Not repeated: what was opened is what is answered. */
export const surveyLinkOptions = (api: Api, token: string) =>
  queryOptions({
    queryKey: ["survey-link", token],
    queryFn: ({ signal }) => api.survey.openLink.query({ token }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export const sessionSurveyOptions = (api: Api, sessionId: string) =>
  queryOptions({
    queryKey: ["survey", "ofSession", sessionId],
    queryFn: ({ signal }) => api.survey.ofSession.query({ sessionId }, { signal }),
  });

/** What waits for the reader's answer. */
export const openSurveysOptions = (api: Api) =>
  queryOptions({
    queryKey: ["survey", "open"],
    queryFn: ({ signal }) => api.survey.open.query(undefined, { signal }),
  });

export const reviewsOptions = (api: Api, slug: string) =>
  infiniteQueryOptions({
    queryKey: ["survey", "reviews", slug],
    queryFn: ({ pageParam, signal }) =>
      api.survey.reviews.query(
        { slug, ...(pageParam !== firstPage && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });
