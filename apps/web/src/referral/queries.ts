import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const referralsOptions = (api: Api, mentorshipId: string) =>
  queryOptions({
    queryKey: ["referral", "list", mentorshipId],
    queryFn: ({ signal }) => api.referral.list.query({ mentorshipId }, { signal }),
  });

/** The question behind a link from a mail. Not repeated: what was opened is what is answered. */
export const referralQuestionOptions = (api: Api, token: string) =>
  queryOptions({
    queryKey: ["referral", "openLink", token],
    queryFn: ({ signal }) => api.referral.openLink.query({ token }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
