import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const sessionOptions = (api: Api, sessionId: string) =>
  queryOptions({
    queryKey: ["session", "get", sessionId],
    queryFn: ({ signal }) => api.session.get.query({ sessionId }, { signal }),
  });

/** The question behind a link from a mail. Not repeated: what was opened is what is answered. */
export const attendanceLinkOptions = (api: Api, token: string) =>
  queryOptions({
    queryKey: ["session-link", token],
    queryFn: ({ signal }) => api.session.openLink.query({ token }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
