import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

const firstPage = "";

/** @param date a calendar day in UTC, the day under which deliveries are filed */
export const deliveriesOptions = (api: Api, date: string) =>
  infiniteQueryOptions({
    queryKey: ["delivery.listByDate", date],
    queryFn: ({ pageParam, signal }) =>
      api.delivery.listByDate.query(
        { date, ...(pageParam !== firstPage && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });
