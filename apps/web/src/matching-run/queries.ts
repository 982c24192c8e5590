import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

const firstPage = "";
const lookAgainMs = 2000;

const pageOf = (runId: string, pageParam: string) => ({
  runId,
  ...(pageParam !== firstPage && { cursor: pageParam }),
});

/** Read again while a worker is at one of the runs. */
export const matchingsOptions = (api: Api, cohortId: string) =>
  queryOptions({
    queryKey: ["matchingRun", "list", cohortId],
    queryFn: ({ signal }) => api.matchingRun.list.query({ cohortId }, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.runs.some(({ status }) => status === "waiting" || status === "applying") === true
        ? lookAgainMs
        : false,
  });

/** @param revision what becomes of a run's suggestions changes with it */
export const pairsOptions = (api: Api, runId: string, revision: number) =>
  infiniteQueryOptions({
    queryKey: ["matchingRun", "pairs", runId, revision],
    queryFn: ({ pageParam, signal }) =>
      api.matchingRun.pairs.query(pageOf(runId, pageParam), { signal }),
    initialPageParam: firstPage,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const circlesOptions = (api: Api, runId: string, revision: number) =>
  queryOptions({
    queryKey: ["matchingRun", "circles", runId, revision],
    queryFn: ({ signal }) => api.matchingRun.circles.query({ runId }, { signal }),
  });

export const leftOverOptions = (api: Api, runId: string) =>
  infiniteQueryOptions({
    queryKey: ["matchingRun", "leftOver", runId],
    queryFn: ({ pageParam, signal }) =>
      api.matchingRun.leftOver.query(pageOf(runId, pageParam), { signal }),
    initialPageParam: firstPage,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const comparisonOptions = (api: Api, before: string, after: string) =>
  queryOptions({
    queryKey: ["matchingRun", "compare", before, after],
    queryFn: ({ signal }) => api.matchingRun.compare.query({ before, after }, { signal }),
  });
