import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const programmesOptions = (api: Api, organisationId: string) =>
  queryOptions({
    queryKey: ["programme", "list", organisationId],
    queryFn: ({ signal }) => api.programme.list.query({ organisationId }, { signal }),
  });

export const guideOptions = (api: Api, mentorshipId: string) =>
  queryOptions({
    queryKey: ["programme", "guide", mentorshipId],
    queryFn: ({ signal }) => api.programme.guide.query({ mentorshipId }, { signal }),
  });

/** Not repeated while somebody edits. */
export const programmeOptions = (api: Api, programmeId: string) =>
  queryOptions({
    queryKey: ["programme", "get", programmeId],
    queryFn: ({ signal }) => api.programme.get.query({ programmeId }, { signal }),
    refetchOnWindowFocus: false,
  });
