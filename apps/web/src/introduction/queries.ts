import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";
import { isSettling } from "./is-settling.ts";

const firstPage = "";
const settlingPollMs = 3000;

/** One's own introduction; asked again and again while its mails are still moving. */
export const introductionOptions = (api: Api, introductionId: string) =>
  queryOptions({
    queryKey: ["introduction", "get", introductionId],
    queryFn: ({ signal }) => api.introduction.get.query({ introductionId }, { signal }),
    refetchInterval: ({ state }) =>
      state.data !== undefined && isSettling(state.data, Date.now()) ? settlingPollMs : false,
  });

export const introductionsOptions = (api: Api, viewer: "mentor" | "mentee") => {
  const list = viewer === "mentor" ? api.introduction.listAsMentor : api.introduction.listAsMentee;
  return infiniteQueryOptions({
    queryKey: ["introduction", "list", viewer],
    queryFn: ({ pageParam, signal }) =>
      list.query(pageParam === firstPage ? {} : { cursor: pageParam }, { signal }),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });
};

/** The mentor's own listings, with the rule for first requests of each. */
export const ownListingsOptions = (api: Api) =>
  queryOptions({
    queryKey: ["listing", "mine"],
    queryFn: ({ signal }) => api.listing.mine.query(undefined, { signal }),
  });

/** The request behind a link from a mail. Not repeated: what was opened is what is answered. */
export const answerLinkOptions = (api: Api, token: string) =>
  queryOptions({
    queryKey: ["introduction", "openLink", token],
    queryFn: ({ signal }) => api.introduction.openLink.query({ token }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
