import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

const firstPage = "";

export type Queue = "waiting" | "closed";

export const reportsOptions = (api: Api, queue: Queue) =>
  infiniteQueryOptions({
    queryKey: ["report", "list", queue],
    queryFn: ({ pageParam, signal }) =>
      api.report.list.query(
        { queue, ...(pageParam !== firstPage && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
    // A deadline of two hours is too near for a page that was opened in the morning.
    refetchInterval: queue === "waiting" ? 60_000 : false,
  });
