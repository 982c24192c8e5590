import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const agreementOptions = (api: Api, mentorshipId: string) =>
  queryOptions({
    queryKey: ["agreement", "get", mentorshipId],
    queryFn: ({ signal }) => api.agreement.get.query({ mentorshipId }, { signal }),
  });
