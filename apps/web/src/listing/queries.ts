import type { SearchInput } from "@waymark/contracts/listing";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

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
