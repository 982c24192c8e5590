import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const shelfOptions = (api: Api, mentorshipId: string) =>
  queryOptions({
    queryKey: ["resource", "list", mentorshipId],
    queryFn: ({ signal }) => api.resource.list.query({ mentorshipId }, { signal }),
  });
