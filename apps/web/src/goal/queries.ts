import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const goalsOptions = (api: Api, mentorshipId: string) =>
  queryOptions({
    queryKey: ["goal", "list", mentorshipId],
    queryFn: ({ signal }) => api.goal.list.query({ mentorshipId }, { signal }),
  });

/** The question behind a weekly mail. Not repeated: what was opened is what is answered. */
export const goalQuestionOptions = (api: Api, token: string) =>
  queryOptions({
    queryKey: ["goal", "openLink", token],
    queryFn: ({ signal }) => api.goal.openLink.query({ token }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
