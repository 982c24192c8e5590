import { queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";

export const evidenceOptions = (api: Api, programmeId: string) =>
  queryOptions({
    queryKey: ["sponsorReport", "evidence", programmeId],
    queryFn: ({ signal }) => api.sponsorReport.evidence.query({ programmeId }, { signal }),
  });
