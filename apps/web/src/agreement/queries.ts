import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

/** The proposal behind a mail. Not repeated: what was read is what is signed. */
export const agreementQuestionOptions = (api: Api, token: string) =>
  queryOptions({
    queryKey: ["agreement", "openLink", token],
    queryFn: ({ signal }) => api.agreement.openLink.query({ token }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export const agreementOptions = (api: Api, mentorshipId: string) =>
  queryOptions({
    queryKey: ["agreement", "get", mentorshipId],
    queryFn: ({ signal }) => api.agreement.get.query({ mentorshipId }, { signal }),
  });
