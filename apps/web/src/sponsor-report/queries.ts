import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { SponsorReportInput } from "@waymark/contracts/sponsor-report";
import type { Api } from "../shared/api/index.ts";

type Input = {
  readonly [Name in keyof SponsorReportInput]: string | undefined;
} & { readonly organisationId: string };

export const sponsorReportOptions = (api: Api, { organisationId, ...rest }: Input) => {
  const { cohortId, department, location } = rest;
  return queryOptions({
    queryKey: ["sponsorReport", organisationId, cohortId, department, location],
    queryFn: ({ signal }) =>
      api.sponsorReport.show.query({ organisationId, cohortId, department, location }, { signal }),
    // Another filter keeps the page where its reader is.
    placeholderData: keepPreviousData,
  });
};
