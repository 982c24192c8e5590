import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

const firstPage = "";

export const messagesOptions = (api: Api, mentorshipId: string) =>
  infiniteQueryOptions({
    queryKey: ["message", "list", mentorshipId],
    queryFn: ({ pageParam, signal }) =>
      api.message.list.query(
        { mentorshipId, ...(pageParam !== firstPage && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
    // Nobody is notified while a page is open, so it looks by itself.
    refetchInterval: 20_000,
  });
