import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { PeopleInput } from "@waymark/contracts/cohort";
import type { Api } from "../shared/api/index.ts";

const firstPage = "";

export const cohortOptions = (api: Api, cohortId: string) =>
  queryOptions({
    queryKey: ["cohort", "get", cohortId],
    queryFn: ({ signal }) => api.cohort.get.query({ cohortId }, { signal }),
    // Invitations go out and people answer while somebody looks.
    refetchInterval: ({ state }) => (state.data?.mailing?.isDone === false ? 3000 : false),
  });

export const cohortsOptions = (api: Api, organisationId: string) =>
  infiniteQueryOptions({
    queryKey: ["cohort", "list", organisationId],
    queryFn: ({ pageParam, signal }) =>
      api.cohort.list.query(
        { organisationId, ...(pageParam !== firstPage && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: firstPage,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Whom a list shows: of one group, or called so. */
export type PeopleAsked = Pick<PeopleInput, "filter" | "search">;

export const peopleOptions = (api: Api, cohortId: string, asked: PeopleAsked) =>
  infiniteQueryOptions({
    queryKey: ["cohort", "people", cohortId, asked],
    queryFn: ({ pageParam, signal }) =>
      api.cohort.people.query(
        {
          cohortId,
          ...asked,
          ...(pageParam !== firstPage && { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: firstPage,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
