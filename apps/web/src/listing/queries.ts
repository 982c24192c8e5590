import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";
import type { SearchInput } from "./search-input.ts";

const firstPage = "";

/** Pages of a search; while a new search is on its way the last one stays in view. */
export const searchOptions = (api: Api, input: SearchInput) =>
  infiniteQueryOptions({
    queryKey: ["listing.search", input],
    queryFn: ({ pageParam, signal }) =>
      api.listing.search.query(
        { ...input, ...(pageParam !== firstPage && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** What this device knows of its reader, which only a search that is slid has to know. */
export const aboutMeOptions = queryOptions({
  queryKey: ["about-me"],
  queryFn: async () => ({ aboutMe: (await import("./likeness/about-me.ts")).readAboutMe() }),
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: "always",
});

/** Everybody, for what mentors have in all: the first page's facets do not depend on its hits. */
export const everybodyOptions = (api: Api) =>
  queryOptions({
    queryKey: ["listing.search", "everybody"],
    queryFn: ({ signal }) => api.listing.search.query({ limit: 1 }, { signal }),
  });

export const listingOptions = (api: Api, slug: string) =>
  queryOptions({
    queryKey: ["listing.bySlug", slug],
    queryFn: ({ signal }) => api.listing.bySlug.query({ slug }, { signal }),
  });

const nextTimesShown = 3;

export const nextTimesOptions = (api: Api, listingId: string) =>
  queryOptions({
    queryKey: ["slot", "next", listingId],
    queryFn: ({ signal }) => api.slot.next.query({ listingId, limit: nextTimesShown }, { signal }),
  });
