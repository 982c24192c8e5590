import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

/** What a link from a mail asks. Not repeated: what was opened is what is answered. */
export const enrolmentLinkOptions = (api: Api, token: string) =>
  queryOptions({
    queryKey: ["enrolment", "openLink", token],
    queryFn: ({ signal }) => api.enrolment.openLink.query({ token }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export const ownEnrolmentsOptions = (api: Api) =>
  queryOptions({
    queryKey: ["enrolment", "mine"],
    queryFn: ({ signal }) => api.enrolment.mine.query(undefined, { signal }),
  });

export const ownEnrolmentOptions = (api: Api, cohortId: string, enrolmentId: string) =>
  queryOptions({
    queryKey: ["enrolment", "get", enrolmentId],
    queryFn: ({ signal }) => api.enrolment.get.query({ cohortId, enrolmentId }, { signal }),
  });
