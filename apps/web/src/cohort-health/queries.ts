import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

const firstPage = "";

export const healthOptions = (api: Api, cohortId: string) =>
  queryOptions({
    queryKey: ["cohortHealth", "show", cohortId],
    queryFn: ({ signal }) => api.cohortHealth.show.query({ cohortId }, { signal }),
  });

export const responsesOptions = (api: Api, cohortId: string) =>
  queryOptions({
    queryKey: ["cohortHealth", "responses", cohortId],
    queryFn: ({ signal }) => api.cohortHealth.responses.query({ cohortId }, { signal }),
  });

export const pairsOptions = (api: Api, cohortId: string) =>
  infiniteQueryOptions({
    queryKey: ["cohortHealth", "pairs", cohortId],
    queryFn: ({ pageParam, signal }) =>
      api.cohortHealth.pairs.query(
        { cohortId, ...(pageParam !== firstPage && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: firstPage,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
