import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const mentorshipsOptions = (api: Api) =>
  queryOptions({
    queryKey: ["mentorship", "list"],
    queryFn: ({ signal }) => api.mentorship.list.query(undefined, { signal }),
  });

export const mentorshipOptions = (api: Api, mentorshipId: string) =>
  queryOptions({
    queryKey: ["mentorship", "get", mentorshipId],
    queryFn: ({ signal }) => api.mentorship.get.query({ mentorshipId }, { signal }),
  });
